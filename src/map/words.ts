// Every word of the interface, in one typed table: a language is complete or it does not compile.
import type { MentionKind } from '../core/toponyms/mention.ts';

export type Language = 'en' | 'pl' | 'uk';

export interface Words {
  /** Name of the language in itself. */
  language: string;
  articles: string;
  map: string;
  mapHelp: string;
  places: string;
  placesOnMap: string;
  morePlaces: (count: number) => string;
  gathered: string;
  excerptsOf: (place: string) => string;
  excerpts: (count: number) => string;
  articlesCount: (count: number) => string;
  beyondView: string;
  close: string;
  wholeStory: string;
  zoomIn: string;
  zoomOut: string;
  readInArticle: string;
  copyLink: string;
  copied: string;
  copyFailed: string;
  original: string;
  speakerUnknown: string;
  kinds: Record<MentionKind, string>;
  doubtful: (percent: number) => string;
  couldBe: string;
  undated: string;
  publishedOn: string;
  loading: string;
  loadingMap: string;
  noMap: string;
  empty: string;
  emptyNext: string;
  failed: string;
  failedNext: string;
  linkBroken: string;
  outlets: string;
  walk: string;
  walkStep: (step: number, of: number) => string;
  next: string;
  previous: string;
  play: string;
  pause: string;
  endWalk: string;
  copyStep: string;
  search: string;
  filters: string;
  outlet: string;
  speaker: string;
  kind: string;
  all: string;
  clear: string;
  nothingLeft: string;
  time: string;
  from: string;
  to: string;
  toldOf: string;
  undatedCount: (count: number) => string;
  shown: (places: number, excerpts: number) => string;
  compare: string;
  onlyIn: (outlet: string) => string;
  inAll: string;
  inSome: (outlets: string) => string;
  sameWords: string;
  noSameWords: string;
  sameText: string;
  sameTextNote: string;
  about: string;
  aboutText: string[];
  aboutGazetteer: (date: string) => string;
  aboutDropped: string;
  aboutNothingDropped: string;
  aboutKinds: string;
  aboutConfidence: string;
  aboutSources: string;
  languageLabel: string;
  menu: string;
  print: string;
  legend: { there: string; named: string; both: string; doubtful: string };
  features: Record<FeatureWord, string>;
}

export type FeatureWord = 'capital' | 'city' | 'country' | 'region' | 'water' | 'island' | 'land' | 'place';

const plural =
  (language: Language, forms: Partial<Record<Intl.LDMLPluralRule, string>>) =>
  (count: number): string =>
    `${count} ${forms[new Intl.PluralRules(language).select(count)] ?? forms.other}`;

export const WORDS: Record<Language, Words> = {
  en: {
    language: 'English',
    articles: 'Articles',
    map: 'Map',
    mapHelp:
      'Map of the story’s places. Arrow keys go from place to place, Enter opens one. The list of places below holds the same.',
    places: 'Places',
    placesOnMap: 'Places on the map',
    morePlaces: (count) => `${count} more`,
    gathered: 'Also under this mark:',
    excerptsOf: (place) => `Excerpts about ${place}`,
    excerpts: plural('en', { one: 'excerpt', other: 'excerpts' }),
    articlesCount: plural('en', { one: 'article', other: 'articles' }),
    beyondView: 'Beyond this view:',
    close: 'Close',
    wholeStory: 'Whole story',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    readInArticle: 'Read in the article',
    copyLink: 'Copy link',
    copied: 'Link copied.',
    copyFailed: 'The browser did not allow copying. The link is in the address bar.',
    original: 'Original page',
    speakerUnknown: 'Speaker unknown',
    kinds: {
      literal: 'as a place',
      metonymic: 'as a government or people',
      modifier: 'as an adjective',
      embedded: 'inside another name',
    },
    doubtful: (percent) => `Doubtful, about ${percent} in 100`,
    couldBe: 'It could also be',
    undated: 'undated',
    publishedOn: 'Published',
    loading: 'The story is on its way.',
    loadingMap: 'The map is being drawn.',
    noMap:
      'This browser cannot draw the live map (WebGL is missing). The list of places below leads to the same excerpts.',
    empty: 'This story has no articles yet.',
    emptyNext: 'Put article files in a folder and build it with: dateline build FOLDER -o SITE',
    failed: 'The story could not be read.',
    failedNext: 'Build it again with: dateline build FOLDER -o SITE',
    linkBroken: 'The link points to a passage that is no longer in this story.',
    outlets: 'Outlets',
    walk: 'Walk the story',
    walkStep: (step, of) => `Step ${step} of ${of}`,
    next: 'Next place',
    previous: 'Previous place',
    play: 'Go on by itself',
    pause: 'Pause',
    endWalk: 'End the walk',
    copyStep: 'Copy link to this step',
    search: 'Search places and text',
    filters: 'Filters',
    outlet: 'Outlet',
    speaker: 'Speaker',
    kind: 'Named',
    all: 'all',
    clear: 'Show everything',
    nothingLeft: 'Nothing in this story fits the filters.',
    time: 'Time',
    from: 'From',
    to: 'To',
    toldOf: 'days told of',
    undatedCount: (count) => `${count} undated, always shown`,
    shown: (places, excerpts) => `${places} places, ${excerpts} mentions shown`,
    compare: 'Compare outlets',
    onlyIn: (outlet) => `Only ${outlet}`,
    inAll: 'Every outlet',
    inSome: (outlets) => outlets,
    sameWords: 'The same words in several outlets',
    noSameWords: 'No quotation is carried by more than one outlet.',
    sameText: 'One text under several names',
    sameTextNote: 'These articles are mostly the same sentences. Read them as one source.',
    about: 'How this was made',
    aboutText: [
      'A program found the place names in these articles, decided which place each one means, and tied it to the sentence or quotation that names it. Nobody has checked every choice: a doubtful one is drawn with a dashed edge and a question mark.',
      'Nothing about you is stored or sent: no cookies, no counters, no other servers.',
    ],
    aboutGazetteer: (date) => `List of places of ${date}.`,
    aboutDropped: 'Left out of the articles as not part of them:',
    aboutNothingDropped: 'Nothing was left out.',
    aboutKinds: 'What the marks mean',
    aboutConfidence:
      'Confidence is the program’s own estimate: of the places it is 90 in 100 sure of, about nine in ten are right. Under 60 in 100 a place counts as doubtful.',
    aboutSources: 'Sources',
    languageLabel: 'Language',
    menu: 'Menu',
    print: 'Print',
    legend: {
      there: 'place of events',
      named: 'named for its government or people',
      both: 'both',
      doubtful: 'doubtful',
    },
    features: {
      capital: 'capital',
      city: 'town or city',
      country: 'country',
      region: 'region',
      water: 'water',
      island: 'island',
      land: 'land',
      place: 'place',
    },
  },
  pl: {
    language: 'polski',
    articles: 'Artykuły',
    map: 'Mapa',
    mapHelp:
      'Mapa miejsc opowieści. Strzałki prowadzą od miejsca do miejsca, Enter otwiera miejsce. Lista miejsc poniżej zawiera to samo.',
    places: 'Miejsca',
    placesOnMap: 'Miejsca na mapie',
    morePlaces: (count) => `jeszcze ${count}`,
    gathered: 'Pod tym znakiem także:',
    excerptsOf: (place) => `Fragmenty o miejscu: ${place}`,
    excerpts: plural('pl', { one: 'fragment', few: 'fragmenty', many: 'fragmentów', other: 'fragmentu' }),
    articlesCount: plural('pl', { one: 'artykuł', few: 'artykuły', many: 'artykułów', other: 'artykułu' }),
    beyondView: 'Poza tym widokiem:',
    close: 'Zamknij',
    wholeStory: 'Cała opowieść',
    zoomIn: 'Przybliż',
    zoomOut: 'Oddal',
    readInArticle: 'Czytaj w artykule',
    copyLink: 'Kopiuj odnośnik',
    copied: 'Skopiowano odnośnik.',
    copyFailed: 'Przeglądarka nie pozwoliła kopiować. Odnośnik jest w pasku adresu.',
    original: 'Strona źródłowa',
    speakerUnknown: 'Mówca nieznany',
    kinds: {
      literal: 'jako miejsce',
      metonymic: 'jako rząd lub ludzie',
      modifier: 'jako przymiotnik',
      embedded: 'wewnątrz innej nazwy',
    },
    doubtful: (percent) => `Niepewne, około ${percent} na 100`,
    couldBe: 'Może to być także',
    undated: 'bez daty',
    publishedOn: 'Opublikowano',
    loading: 'Opowieść się wczytuje.',
    loadingMap: 'Mapa się rysuje.',
    noMap:
      'Ta przeglądarka nie narysuje mapy (brak WebGL). Lista miejsc poniżej prowadzi do tych samych fragmentów.',
    empty: 'Ta opowieść nie ma jeszcze artykułów.',
    emptyNext: 'Włóż pliki artykułów do folderu i zbuduj: dateline build FOLDER -o SITE',
    failed: 'Nie udało się odczytać opowieści.',
    failedNext: 'Zbuduj ją ponownie: dateline build FOLDER -o SITE',
    linkBroken: 'Odnośnik wskazuje fragment, którego już nie ma w tej opowieści.',
    outlets: 'Redakcje',
    walk: 'Przejdź opowieść',
    walkStep: (step, of) => `Krok ${step} z ${of}`,
    next: 'Następne miejsce',
    previous: 'Poprzednie miejsce',
    play: 'Idź samo',
    pause: 'Wstrzymaj',
    endWalk: 'Zakończ',
    copyStep: 'Kopiuj odnośnik do tego kroku',
    search: 'Szukaj miejsc i słów',
    filters: 'Filtry',
    outlet: 'Redakcja',
    speaker: 'Mówca',
    kind: 'Nazwane',
    all: 'wszystko',
    clear: 'Pokaż wszystko',
    nothingLeft: 'Nic w tej opowieści nie pasuje do filtrów.',
    time: 'Czas',
    from: 'Od',
    to: 'Do',
    toldOf: 'dni, o których mowa',
    undatedCount: (count) => `bez daty: ${count}, zawsze widoczne`,
    shown: (places, excerpts) => `Widoczne miejsca: ${places}, wzmianki: ${excerpts}`,
    compare: 'Porównaj redakcje',
    onlyIn: (outlet) => `Tylko ${outlet}`,
    inAll: 'Każda redakcja',
    inSome: (outlets) => outlets,
    sameWords: 'Te same słowa w kilku redakcjach',
    noSameWords: 'Żadnego cytatu nie podaje więcej niż jedna redakcja.',
    sameText: 'Jeden tekst pod kilkoma nazwami',
    sameTextNote: 'Te artykuły to w większości te same zdania. Czytaj je jako jedno źródło.',
    about: 'Jak to powstało',
    aboutText: [
      'Program znalazł w artykułach nazwy miejsc, rozstrzygnął, które miejsce każda oznacza, i związał ją ze zdaniem lub cytatem. Nikt nie sprawdził każdego wyboru: wątpliwe miejsca mają przerywany brzeg i znak zapytania.',
      'Niczego o Tobie nie zapisujemy ani nie wysyłamy: żadnych ciasteczek, liczników, obcych serwerów.',
    ],
    aboutGazetteer: (date) => `Spis miejsc z dnia ${date}.`,
    aboutDropped: 'Pominięte jako nienależące do artykułów:',
    aboutNothingDropped: 'Niczego nie pominięto.',
    aboutKinds: 'Co oznaczają znaki',
    aboutConfidence:
      'Pewność to własna ocena programu: spośród miejsc pewnych w 90 na 100 słusznych jest około dziewięć na dziesięć. Poniżej 60 na 100 miejsce uchodzi za wątpliwe.',
    aboutSources: 'Źródła',
    languageLabel: 'Język',
    menu: 'Menu',
    print: 'Drukuj',
    legend: {
      there: 'miejsce zdarzeń',
      named: 'nazwane jako rząd lub ludzie',
      both: 'jedno i drugie',
      doubtful: 'niepewne',
    },
    features: {
      capital: 'stolica',
      city: 'miejscowość',
      country: 'kraj',
      region: 'region',
      water: 'wody',
      island: 'wyspa',
      land: 'ląd',
      place: 'miejsce',
    },
  },
  uk: {
    language: 'українська',
    articles: 'Статті',
    map: 'Карта',
    mapHelp:
      'Карта місць розповіді. Стрілки ведуть від місця до місця, Enter відкриває місце. Список місць нижче містить те саме.',
    places: 'Місця',
    placesOnMap: 'Місця на карті',
    morePlaces: (count) => `ще ${count}`,
    gathered: 'Під цим знаком також:',
    excerptsOf: (place) => `Уривки про місце: ${place}`,
    excerpts: plural('uk', { one: 'уривок', few: 'уривки', many: 'уривків', other: 'уривка' }),
    articlesCount: plural('uk', { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' }),
    beyondView: 'Поза цим виглядом:',
    close: 'Закрити',
    wholeStory: 'Уся розповідь',
    zoomIn: 'Наблизити',
    zoomOut: 'Віддалити',
    readInArticle: 'Читати у статті',
    copyLink: 'Копіювати посилання',
    copied: 'Посилання скопійовано.',
    copyFailed: 'Браузер не дозволив копіювати. Посилання є в адресному рядку.',
    original: 'Сторінка джерела',
    speakerUnknown: 'Мовець невідомий',
    kinds: {
      literal: 'як місце',
      metonymic: 'як уряд або люди',
      modifier: 'як прикметник',
      embedded: 'усередині іншої назви',
    },
    doubtful: (percent) => `Непевно, близько ${percent} зі 100`,
    couldBe: 'Це може бути також',
    undated: 'без дати',
    publishedOn: 'Опубліковано',
    loading: 'Розповідь завантажується.',
    loadingMap: 'Карта малюється.',
    noMap:
      'Цей браузер не може намалювати карту (немає WebGL). Список місць нижче веде до тих самих уривків.',
    empty: 'У цій розповіді ще немає статей.',
    emptyNext: 'Покладіть файли статей у теку і зберіть: dateline build FOLDER -o SITE',
    failed: 'Розповідь не вдалося прочитати.',
    failedNext: 'Зберіть її знову: dateline build FOLDER -o SITE',
    linkBroken: 'Посилання вказує на уривок, якого вже немає в цій розповіді.',
    outlets: 'Видання',
    walk: 'Пройти розповідь',
    walkStep: (step, of) => `Крок ${step} з ${of}`,
    next: 'Наступне місце',
    previous: 'Попереднє місце',
    play: 'Йти самостійно',
    pause: 'Пауза',
    endWalk: 'Завершити',
    copyStep: 'Копіювати посилання на цей крок',
    search: 'Шукати місця і слова',
    filters: 'Фільтри',
    outlet: 'Видання',
    speaker: 'Мовець',
    kind: 'Названо',
    all: 'усе',
    clear: 'Показати все',
    nothingLeft: 'У цій розповіді ніщо не відповідає фільтрам.',
    time: 'Час',
    from: 'Від',
    to: 'До',
    toldOf: 'дні, про які йдеться',
    undatedCount: (count) => `без дати: ${count}, завжди видно`,
    shown: (places, excerpts) => `Видно місць: ${places}, згадок: ${excerpts}`,
    compare: 'Порівняти видання',
    onlyIn: (outlet) => `Лише ${outlet}`,
    inAll: 'Кожне видання',
    inSome: (outlets) => outlets,
    sameWords: 'Ті самі слова в кількох виданнях',
    noSameWords: 'Жодної цитати не наводить більше ніж одне видання.',
    sameText: 'Один текст під кількома назвами',
    sameTextNote: 'Ці статті — здебільшого ті самі речення. Читайте їх як одне джерело.',
    about: 'Як це зроблено',
    aboutText: [
      'Програма знайшла в статтях назви місць, вирішила, яке місце означає кожна, і пов’язала її з реченням чи цитатою. Ніхто не перевіряв кожного вибору: сумнівні місця мають пунктирний край і знак питання.',
      'Про вас нічого не зберігається й не надсилається: жодних кукі, лічильників чи інших серверів.',
    ],
    aboutGazetteer: (date) => `Перелік місць від ${date}.`,
    aboutDropped: 'Пропущено як таке, що не належить до статей:',
    aboutNothingDropped: 'Нічого не пропущено.',
    aboutKinds: 'Що означають знаки',
    aboutConfidence:
      'Певність — це власна оцінка програми: з місць, певних на 90 зі 100, слушні близько дев’яти з десяти. Нижче 60 зі 100 місце вважається сумнівним.',
    aboutSources: 'Джерела',
    languageLabel: 'Мова',
    menu: 'Меню',
    print: 'Друк',
    legend: {
      there: 'місце подій',
      named: 'названо як уряд або людей',
      both: 'і те, і те',
      doubtful: 'непевно',
    },
    features: {
      capital: 'столиця',
      city: 'місто чи селище',
      country: 'країна',
      region: 'регіон',
      water: 'води',
      island: 'острів',
      land: 'суходіл',
      place: 'місце',
    },
  },
};

/** The first of the wanted languages (BCP 47) that the table has; English otherwise. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language in WORDS) return language as Language;
  }
  return 'en';
}
