// Given names in the news of many countries, those that are also well-known places (Paris, Chelsea, Jordan) among them.
// A capitalised word after one is a surname before it is a place ("Jack London").

export const MALE_NAMES = `
  aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali allan allen andre
  andrei andrew andy angelo anthony antoine anton antonio antony arnold arthur asif barack barry ben benjamin bernard bernie bert bill
  billy bob bobby boris brad bradley brandon brendan brian bruce bryan carl carlos cesar chad charles charlie chris christian christopher
  chuck clarence cliff clive colin connor corey craig curtis dale damian dan daniel danny darren daryl dave david dean dennis derek diego
  dimitri dirk dmitri dmitry dmytro don donald doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin eli elijah elliott
  emmanuel enrique eric erik ernest ethan eugene evan farid felipe felix fernando francesco francis francisco francois frank franklin fred
  frederick gabriel gareth gary gavin gene geoff geoffrey george gerald gerard giovanni giuseppe glenn gordon graham grant greg gregory
  guillermo gustavo guy hamid hans harold harry harvey hassan hector henri henry herbert herman howard hugh hugo hussein ian ibrahim igor
  imran isaac ivan jack jacob jacques jaime jake jamal james jamie jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry jesse
  jesus jim jimmy joachim joe joel johan johannes john johnny jon jonathan jorge jose joseph josh joshua juan julian julio justin karl
  keith ken kenneth kevin khalid kim kirk klaus kumar kurt kyle larry lars laurent lawrence lee len leo leon leonard leonid leslie lewis
  liam lloyd logan louis luc lucas luis luke mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus martin marvin mathew
  matt matthew maurice max maxim michael michel miguel mike mikhail milan mitch mitchell mitt mohamed mohammad mohammed mohamud moses
  muhammad mustafa nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai nikita noah noel norman oleg oleksandr oliver olivier
  omar oscar osama otto owen pablo pat patrick paul pavel pedro pete peter petro phil philip philippe phillip pierre pyotr rafael rahul
  raj ralph ramon randy raul ray raymond recep ricardo rich richard rick ricky rob robert roberto robin rodney rodrigo roger roland roman
  ron ronald rory ross roy ruben rudolf rudy rupert russell ryan salman sam samuel sanjay scott sean sebastian serge sergei sergey sergio
  seth shane shaun simon stan stanley stefan stephen sergiy steve steven stuart syed taylor ted terence terrence terry theo theodore
  thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler vadim valentin valery vasily victor vijay viktor vincent vitali
  vitaly vladimir volodymyr wade walter warren wayne wesley will william willie winston wolfgang xavier xi yasser yevgeny yuri yusuf
  zachary
`;

export const FEMALE_NAMES = `
  abigail agnes aisha alexandra alice alicia alison allison amanda amber amy ana anastasia andrea angela angelina anita ann anna anne
  annie ashley audrey barbara beatrice becky bella beth betty beverly bonnie brenda bridget brittany camila candace carla carmen carol
  caroline carolyn catherine cathy cecilia charlotte chelsea cheryl christina christine cindy claire clara claudia colleen connie courtney
  crystal cynthia daisy dana danielle dawn debbie deborah debra denise diana diane dolores donna dora doris dorothy ebony edith eileen
  elaine eleanor elena elizabeth ella ellen emily emma erica erin esther eva evelyn fatima fiona florence frances gabriela gail gina
  giorgia gladys gloria grace greta gretchen hannah hazel heather heidi helen helena hilary hillary holly ingrid irene iris isabel
  isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jen jennifer jenny jessica jill jo joan joanna jocelyn josephine
  joy joyce juanita judith judy julia julie karen karin kate katherine kathleen kathryn kathy katie kay kelly kellyanne kerry kim kimberly
  kirsten kristen kristin laura lauren leah leslie lillian linda lindsay lisa lois loretta lori lorraine louise lucia lucy lydia lynn
  madeleine maggie maia marcia margaret maria marie marilyn marina marion marjorie marta martha mary maureen megan melania melanie melissa
  mercedes michelle mildred miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pamela
  patricia paula pauline peggy penny phyllis priscilla quina rachel ramona rebecca regina renee rhonda rita roberta rosa rose rosemary
  ruth sabrina sally samantha sandra sara sarah sasha shannon sharon sheila shelly sherry shirley silvia sofia sonia sonya sophia sophie
  stacey stacy stella stephanie sue susan suzanne svetlana sylvia tamara tammy tanya tara teresa theresa tiffany tina tracy tulsi ursula
  valerie vanessa vera veronica vicki victoria viktoria vivian wanda wendy yolanda yulia yvonne zoe
`;

/** Of either gender, of a gender not noted here, or as often words or surnames: too weak to make a person by. */
export const OTHER_NAMES = `
  abby abdullahi abe abel abu ada adan adel adele adolf adriana aidan aileen ajay akbar akhil akira al alain alana alberto aldo alec
  alejandra aleksandra aleksei alessandro alexa alexandre alexey alexis alfonso alfredo alina alisha alistair alma alvin alyssa amadou
  amal amelia amina amir amit amos anand anatoly anders andreas andres andrey andriy andrzej angel angelica anil annabelle annette
  antonella anwar april archie ariana ariel aristide arjun arlene armando arturo asad ashish ashok ashraf astrid august augustin aung
  austin autumn ava avery avi axel ayesha aziz bailey barb barney bart bashar basil beatriz benedict benny bernadette bernardo bernd
  bernice bertha bertrand bessie bethany betsy bharat bianca bjorn blaine blair blake blanca bogdan brady brandi brandy brennan brent bret
  brett briana brianna brigitte britney brock brooke bruno bryant bryce bryn byron caitlin caleb calvin cameron camilla camille carlo
  carlton carly carole carrie carroll carson carter casey cassandra cassie catalina cecil cedric celeste celia chandra chang charlene
  charley chase chester chi chip chloe christa christiane christoph christophe christy clark claude claudio clay clayton clement
  clementine clifford clint clinton clyde cody cole conor conrad constance cora cornelius cory cristian cristiano cristina curt cyril
  cyrus dallas damien damon daniela dante daphne darin darius darlene darnell darrell darryl davis deanna deb debora deepak deirdre delia
  delores demetrius denis denny derrick desmond devin devon dexter dianne dick dieter dilip dinah dinesh dmitriy dominic dominik dominique
  donnie donovan doreen dorothea drew duane dudley dustin dwayne dylan edmond edmund edna eduard elias elisabeth elise eliza elliot ellis
  elmer elsa elsie elton elvira elvis emanuel emilia emilio enrico erich erick erika ernesto ernie ernst erwin esteban estelle ethel
  eugenia evgeny ezra fabian fabio faisal fay federico felicia ferdinand fergus fidel flora floyd francesca frankie franz freda freddie
  freddy frederic frederik friedrich fritz gabrielle garrett garry garth genevieve georg georges georgia georgina geraldine gerhard
  germaine german gerry gert gianni gil gilbert gilberto gilles giorgio giulia glen glenda gopal goran grady graeme gregg gregor grigory
  guido guillaume gunther gus gustav gwen gwendolyn hadley haley hamza hank hanna harald harriet harris harrison hasan heath heinrich
  heinz helene helga helmut henrietta henrik hermann hilda hiroshi homer hope horace horst hubert ida ignacio ike ina indira inga ira
  irina irma irving irwin isabelle isaiah ismail israel ivana ivor ivy jackson jade jakob jana janine jarrod jayden jayne jeanette jeannie
  jefferson jeffery jenna jennie jens jerald jeremiah jermaine jessie jillian jimmie joann joanne joao joaquin joerg joey johann johanna
  johnnie jonas joni jordan josef josefina josiah jules juliana juliet julius june jurgen justine kaitlyn kari karim karina karla katelyn
  katrina kayla kelley kelli kelsey kendall kendra kenji kenny kent kenya khaled kip kofi konrad konstantin kris krista kristi kristina
  kristine lacey lakshmi lamar lana lance lara latasha latoya laurel laurence laurie lea leif leigh leila lena leona leonardo leroy les
  lester leticia levi li lila lily lindsey lionel liz liza lola lonnie lora loren lorena lorenzo lou louisa luca lucille ludwig luigi
  luisa lukas luther lyle lynda lyndon lynette lynne mabel mack mackenzie madeline madison mae malik mandy manfred manuela mao marcela
  marcella marcelo margarita marge margie margot marian mariana marianne marisa marko marlene marsha marshall martina martine marty maryam
  mason mateo mateusz mathias mathieu matilda matteo matthias maura mauricio mavis maxime maxine maxwell may maya mehmet mel melinda
  melvin meredith merle mia micah michele mikael miles milton mina mindy minnie miranda misty moises mona monika monique monty morgan
  morris mostafa muammar muhammadu murray myra myron nadine narendra naresh neal ned nicola nikki nikolas nuno octavio oleh oleksiy opal
  ophelia oswald otis paige pam paris pascal patrice patsy patti patty paulo pearl penelope percy perry petr petra petros phoebe piotr
  polly prakash priya priyanka quentin quincy rachael rafiq rajesh rajiv ram ramesh ramiro randal randall raquel rashid ravi reagan
  rebekah reggie reginald reinhard rene reuben rex reza riley robbie robyn rocco rochelle rocky rod roderick rodolfo rodrigue rohan
  rolando rolf romeo ronan ronnie rosalie rosalind rosanna rosemarie rosie roxanne ruby rudolph rufus russ rusty sadie saeed said sajid
  sal salim salvador salvatore sameer samir sammy sandeep sandy saul savannah selena selma serena shari shawn shelby sheldon shelley sheri
  sherman sherri sheryl shigeru shinzo sidney siegfried sierra sigmund silvio simone skip sonja spencer stefanie stephan stephane stewart
  sunil suresh susana susanne susie suzette sven sydney sylvester tabitha tad tami tania tariq tasha tatiana teddy teri terrance terrell
  terri tess tessa thad thelma therese thierry tobias toni tonya tracey traci trent tricia trisha tristan troy trudy tucker tyrone tyson
  ulrich uma usman valentina valeria vance velma venkat vernon vic vickie vicky vikram vince vincenzo viola violet virgil virginia viviane
  volker waleed wallace wally walt wendell werner wes whitney wilbur wiley wilfred wilhelm willard willis wilma wilson woodrow wyatt yan
  yann yasmin yoko yosef yuriy yves yvette zach zack zane zelda zoran zygmunt
`;
