// What stands on news pages beside the article, as phrases: headings that open a section of junk, and single
// lines. All in small letters, with no marks at either end. Read by recognise-junk.ts.
import type { DropReason } from './article.ts';

export type Phrases = readonly (readonly [string, DropReason])[];

/** Headings after which everything is junk until running text comes again. */
export const SECTION_HEADINGS = readPhrases({
  related: `
    related | related articles | related stories | related posts | related news | related content |
    related topics | related coverage | related links | related reading | related article |
    related story | related post | related video | related videos | most read | most popular |
    most viewed | most shared | most commented | popular | popular now | popular posts |
    popular stories | popular articles | popular news | trending | trending now | trending stories |
    trending articles | trending news | trending topics | top stories | top news | top headlines |
    latest | latest news | latest stories | latest articles | latest posts | latest headlines |
    latest videos | latest updates | recent | recent posts | recent articles | recent stories |
    recent news | recent blog posts | more news | more stories | more articles | more posts |
    more to read | more to explore | more like this | more headlines | more on this story |
    more on this topic | more on this | more in news | more in world | you may like | you might like |
    you may also like | you might also like | you may also be interested in |
    you might also be interested in | you may be interested in | you might be interested in |
    you may have missed | you may also enjoy | you might also enjoy | recommended |
    recommended for you | recommended reading | recommended stories | recommended articles |
    recommended posts | recommended videos | recommendations | read next | up next | next up |
    what to read next | keep reading | continue reading | further reading | read also | also read |
    read more | see also | see more | more for you | for you | picked for you | editor's picks |
    editors picks | editor's choice | editors choice | editors' picks | must read | must reads |
    must-read | don't miss | dont miss | around the web | from around the web | from the web |
    elsewhere on the web | in other news | other news | other stories | other articles | other posts |
    other headlines | featured | featured articles | featured stories | featured posts | featured news |
    featured content | featured video | featured videos | in case you missed it | breaking news |
    just in | hot topics | similar articles | similar posts | similar stories | similar news |
    explore more | discover more | more from us | next article | previous article | next post |
    previous post | next story | previous story | top articles | top posts | stories you may like |
    what others are reading | people also read | readers also liked | more from this section |
    more from this author | watch | watch more | latest from the blog | from the blog |
    explore related articles | explore related topics | more resources | related resources |
    additional resources | post navigation | on this topic | more on the story | top picks | our picks |
    live updates | list of 3 items | mehr zum thema | lesen sie auch |
    das könnte sie auch interessieren | à lire aussi | lire aussi | sur le même sujet | les plus lus |
    lo más leído | te puede interesar | le puede interesar | más noticias | noticias relacionadas |
    leggi anche | potrebbe interessarti | leia também | mais lidas | veja também | lees ook |
    meest gelezen | czytaj też | czytaj także | zobacz też | zobacz także | najczęściej czytane |
    читайте также | читайте також | visual stories | photostories | photo stories | suggested topics |
    top videos | more videos | news in pictures | video | videos | photos | photo gallery | galleries`,
  comments: `
    comments | comment | leave a comment | leave a reply | leave a reply cancel reply | leave reply |
    post a comment | add a comment | add comment | join the conversation | join the discussion |
    reader comments | readers' comments | discussion | view comments | show comments | responses |
    conversation | what do you think | have your say | write a comment | submit a comment |
    no comments | no comments yet | be the first to comment | facebook comments | comments are closed |
    add your comment | post comment | start the discussion | leave your comment | leave your comments |
    discussion about this post | thoughts on | top comments |
    reader comments below | comment policy | comments policy`,
  newsletter: `
    newsletter | newsletters | our newsletter | our newsletters | daily newsletter | subscribe |
    subscribe to our newsletter | subscribe to our newsletters | sign up for our newsletter |
    sign up for our newsletters | join our newsletter | join our mailing list | newsletter signup |
    newsletter sign up | newsletter sign-up | sign up for newsletters | sign up to our newsletter |
    subscribe now | subscribe today | stay up to date | stay informed | stay connected | stay updated |
    stay in touch | stay in the loop | get the latest news | get our newsletter | get the newsletter |
    email alerts | get email updates | subscribe via email | subscribe by email | email sign up |
    subscribe to our blog | subscribe for updates |
    be the first to know | get the morning briefing | get the headlines`,
  tags: `
    tags | tag | related tags | tagged | tagged as | filed under | topics | keywords | in this article |
    more about | explore topics | categories | labels | archives | tag cloud`,
  sharing: `
    share | share this | share this article | share this story | share this post | share article |
    share story | share post | share it | share on | share with friends | spread the word | share via |
    follow us | follow us on | connect with us | social | social media | find us on | follow |
    share now | share this entry | share this page | follow us on social media`,
  footer: `
    about us | about | contact us | contact | information | company | legal | quick links |
    useful links | site map | sitemap | help | support | customer service | privacy policy |
    terms of use | terms of service | terms and conditions | advertise | advertise with us | careers |
    site index | resources | our company | corporate | sections | more links | external links |
    about the author | about the authors | about author | author | author bio | about the writer |
    written by | meet the author | meet the authors | our network | our sites | partners | products |
    services | get the app | download our app | download the app | contributors | disclaimer |
    welcome back`,
  cookies: `
    cookies | cookie settings | cookie policy | cookie preferences | cookie consent |
    we value your privacy | your privacy | privacy preference center | manage consent |
    manage consent preferences | this website uses cookies | we use cookies | your privacy choices |
    privacy overview | about your privacy | manage cookies | privacy settings`,
  advertisement: `
    sponsored | sponsored content | paid content | promoted | promoted content | promoted stories |
    from our partners | partner content | ads by google | sponsored links | sponsored stories |
    sponsored posts | classifieds`,
});

/** Lines that are junk by themselves and say nothing about what follows. */
export const SINGLE_LINES = readPhrases({
  advertisement: `
    publicité | anzeige | werbung | publicidad | pubblicità | publicidade | reklama | реклама |
    advertentie | advertisement | advertisements | ad | ads | advertising | advert | adverts | story continues below |
    story continues below advertisement | article continues below |
    article continues below advertisement | article continues after advertisement |
    continue reading below | scroll to continue | scroll to continue with content | remove ads |
    report this ad | report ad | skip ad | skip advertisement | close ad | sponsored | promoted |
    continue reading the main story | story continues | article continues |
    this advertisement has not loaded yet, but your article continues below |
    video ad feedback | ad feedback | skip ads | paid partner content | story continues below video`,
  sharing: `
    share | shares | aa | small | medium | large | partager | teilen | compartir | condividi |
    udostępnij | facebook | twitter | x | linkedin | whatsapp | pinterest | email | e-mail | print |
    copy link | link copied | reddit | telegram | tumblr | flipboard | messenger | tweet | pin |
    pin it | viber | instagram | youtube | save | bookmark | like | follow | threads | bluesky |
    mastodon | tiktok | copy | copy url | gift | gift this article | send | mail | share on facebook |
    share on twitter | share on x | share on linkedin | share on whatsapp | share via email |
    email this article | print this article | save article | listen | listen to this article |
    listen to article | text size | a a | snapchat | rss | click to share | share with | share to |
    copied | google news | follow us on google news | add us on google | sms | line | weibo | play |
    pause | mute | unmute | close | open | expand | zoom | view gallery | view larger image | enlarge |
    opens in new window | add to favorites | report | upvote | downvote | clap | listen now |
    download pdf | pdf |
    share full article | share this | share your thoughts | share this video | click to copy`,
  navigation: `
    home | menu | search | skip to content | skip to main content | skip to navigation | sign in |
    sign up | log in | login | log out | register | subscribe | my account | account |
    toggle navigation | main menu | back to top | back | next | previous | prev | more | all |
    show more | show less | load more | view all | see all | view more | learn more |
    table of contents | contents | on this page | jump to | toggle menu | open menu | close menu |
    go back | breadcrumb | you are here | in this section | main navigation | skip navigation |
    scroll to top | get started | book a demo | request a demo | get a demo | free trial |
    start free trial | try for free | contact sales | buy now | add to cart | shop now | cart |
    checkout | en | english | language | hide | show | read full story | read full article | read more |
    read the full story | click here | donate | print edition | e-paper | epaper | live | live tv |
    weather | toggle | hide table of contents | back to blog | back to all posts | all posts | blog |
    select language | explore | book a call | contact us | hamburger menu | quick links |
    jump to content | table of content | quick navigation | in this guide | what's inside |
    show key events only | view image in fullscreen | view image in full screen | reuse this content |
    skip past newsletter promotion | after newsletter promotion | embed this | site | web | view in app |
    read in app | open in app | leer en español | lire en français | read in english | edition`,
  metadata: `
    updated | published | staff writer | staff reporter | web desk | news desk | editor | author |
    min read | read time | reading time | views | listen to story | word count | last updated | posted |
    fact checked | reviewed by | edited by | written by | photo | image | video | photos | exclusive |
    hide caption | toggle caption | enlarge this image | image caption | image source |
    acquire licensing rights | purchase licensing rights | video caption | more details`,
  cookies: `
    accept | accept all | accept cookies | accept all cookies | reject all | reject | decline |
    i agree | i accept | got it | manage preferences | manage settings | necessary | always active |
    functional | analytics | save & accept | cookie settings | confirm my choices | allow all | deny |
    marketing | performance | ok | privacy policy | cookie policy`,
  comments: `
    reply | log in to reply | login to reply | log in to leave a comment | leave a comment |
    leave a reply | comments | comment | add comment | post comment | view comments | no comments |
    cancel reply | submit | comments off | 0 comments | name | website |
    save my name, email, and website in this browser for the next time i comment | start a discussion |
    click to rate | newest | oldest | best rated | worst rated | share what you think | top rated`,
});

/** Beginnings of lines that are junk however they go on, unless they go on for long (see JUNK_LIMITS). */
export const LINE_STARTS = readPhrases({
  related: `
    lire aussi | à lire aussi | a lire aussi | lesen sie auch | mehr zum thema: | lea también | leer más |
    le puede interesar | leggi anche | leia também | veja também | lees ook | czytaj też | zobacz też |
    zobacz także | also read: | read also: | read more: | see also: | read next: | related: |
    related article: | related story: | related stories: | must read: | watch: | don't miss: | more: |
    recommended: | also see: | read: | you may also like: | read more about | read more on |
    read more from | more from | see more | read the full | related articles | click here |
    click here to | previous: | next: | continue reading | latest from the | more stories from |
    you might also like: | watch now: | watch more: | in pictures: | in photos: | also read | listen: |
    previous post: | next post:`,
  newsletter: `
    sign up for | sign up to | newsletter abonnieren | jetzt abonnieren | s'inscrire | suscríbete |
    suscríbase | inscreva-se | iscriviti | subscribe to | get the latest | join our | enter your email |
    your email address | email address | get our | get email | thanks for signing up | by signing up |
    by subscribing | thank you for subscribing | by clicking | by submitting | by providing your |
    unsubscribe at any time | you can unsubscribe | want more stories | want more news |
    don't have an account | already a subscriber | already have an account | already a member |
    sign in to your | lost your password | forgot your password | forgot password | subscribe for |
    support our journalism | to continue reading | this article is for subscribers |
    this content is for | receive our | receive the latest | sent to your inbox |
    delivered to your inbox | follow us on | follow @ | like us on | download the | download our |
    email: | phone: | telephone: | fax: | click to subscribe | stay informed with | get updates |
    never miss a |
    sign up for the | sign up for our | sign up to our | sign up to the | i understand and agree |
    get local news | get breaking news | get unlimited | unlimited digital access | unlock the |
    for subscribers only | you have reached your limit | you are reading your last`,
  sharing: `
    share this | share on | click to share | save articles to read | artikel anhören | artikel teilen |
    partager | compartir | condividi | udostępnij | text size | click to email | click to print |
    share: | tweet this | share via | tap to share | follow us`,
  comments: `
    your email address will not be published | required fields are marked | you must be logged in |
    comments are closed | comments are moderated | comments are subject | this site uses akismet |
    save my name | we welcome your comments | notify me of | log in or register to |
    please read our comment | all comments | join the conversation | sign in to comment |
    you need to be logged in | please log in to |
    the opinions expressed in | the opinions expressed on | the views expressed | the comments below | we are no longer accepting |
    comments are now closed | share or comment on this article | keep it clean`,
  cookies: `
    we use cookies | this website uses cookies | this site uses cookies | our website uses cookies |
    by using this site | by using our site | by continuing to use | by continuing to browse |
    by continuing to visit | we and our partners | these cookies | cookies are used |
    cookies are small | this cookie is | the cookie is | the technical storage or access |
    necessary cookies | you can manage your cookie | to provide the best experiences, we use |
    we value your privacy | when you visit any website, it may store |
    if you do not allow these cookies | you have successfully`,
  footer: `
    copyright © | © | (c) 19 | (c) 20 | copyright 19 | copyright 20 | all rights reserved |
    all content © | copyright (c) | registered in england | this material may not be published |
    powered by | designed by | proudly powered | terms of use | terms of service | privacy policy |
    registered office | the views expressed in this | disclaimer: |
    this site is protected by recaptcha | about the author | do not sell | editing by | our standards: |
    additional reporting by | this story was originally published |
    this article was originally published | this article originally appeared | isbn | issn |
    a version of this article appears | report a typo | report an error |
    if you have any questions about | for media inquiries | as an amazon associate |
    this post may contain affiliate`,
  tags: `
    tags: | tagged: | tagged with | tagged in | tag: | topics: | filed under | categories: | category: |
    filed to: | keywords: | more about: | posted in | posted under | labels: | filed in | related tags |
    related topics`,
  navigation: `
    home > | home » | home / | home › | home» | you are here: | skip to |
    your browser does not support | javascript is | please enable javascript |
    you need to enable javascript | an official website of the united states | official websites use |
    secure .gov websites | here's how you know | this page requires |
    you are using an outdated browser | enable javascript | jump to | opens in a new | press enter to |
    search for: | this browser is no longer supported | your browser is | navigate to |
    to view this video | listen to this article | this video is no longer | please use chrome | skip next section`,
  advertisement: `
    advertisement | sponsored by | paid for by | this is an ad | ad - | article continues below |
    story continues below | brought to you by | article continues after | scroll down to continue |
    ad feedback | advertise with | promo code | limited time offer |
    this story continues below`,
});

/** Phrases of a reason are parted by " | "; the first reason that has a phrase keeps it. */
function readPhrases(table: Partial<Record<DropReason, string>>): Phrases {
  return Object.entries(table).flatMap(([reason, phrases]) =>
    phrases
      .split(/\s*\|\s+|\n\s*/)
      .filter(Boolean)
      .map((phrase) => [phrase, reason as DropReason] as const),
  );
}
