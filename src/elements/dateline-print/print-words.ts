// The words of the Print dialog, in the languages of the interface.
import type { Language } from '../../map/words/words.ts';
import type { SheetParts } from '../../sheet/sheet-options.ts';

export interface PrintWords {
  print: string;
  close: string;
  paper: string;
  orientation: string;
  landscape: string;
  portrait: string;
  colours: string;
  colour: string;
  mono: string;
  projection: string;
  mercator: string;
  equalArea: string;
  title: string;
  subtitle: string;
  note: string;
  inSight: string;
  allPrinted: string;
  printAll: string;
  show: string;
  parts: Record<keyof SheetParts, string>;
  articles: string;
  places: string;
  excerpts: string;
  download: string;
  resolution: string;
  dots: (dpi: number) => string;
  printIt: string;
  preview: string;
  page: (page: number, of: number) => string;
  drawing: string;
  making: (format: string) => string;
  stop: string;
  stopped: string;
  ready: (pages: number) => string;
  saved: (name: string) => string;
  failed: string;
  square: string;
}

export const PRINT_WORDS: Record<Language, PrintWords> = {
  en: {
    print: 'Print',
    close: 'Close',
    paper: 'Paper',
    orientation: 'Orientation',
    landscape: 'Landscape',
    portrait: 'Portrait',
    colours: 'Colours',
    colour: 'In colour',
    mono: 'Black and white',
    projection: 'Projection',
    mercator: 'As on the screen',
    equalArea: 'True to area',
    title: 'Title',
    subtitle: 'Subtitle',
    note: 'Note',
    inSight: 'The sheet shows what the page’s filters leave in sight.',
    allPrinted: 'The sheet shows the whole story, whatever the page’s filters.',
    printAll: 'Print all',
    show: 'Show',
    parts: {
      excerpts: 'Numbered excerpts',
      callouts: 'Quotations on the map',
      areas: 'Countries, regions, seas',
      legend: 'Legend',
      scale: 'Scale',
      locator: 'Globe',
      credits: 'Credits',
    },
    articles: 'Articles',
    places: 'Places',
    excerpts: 'Excerpts',
    download: 'Download',
    resolution: 'PNG resolution',
    dots: (dpi) => `${dpi} dpi`,
    printIt: 'Print',
    preview: 'Preview',
    page: (page, of) => `Page ${page} of ${of}`,
    drawing: 'Drawing the sheet …',
    making: (format) => `Making the ${format} …`,
    stop: 'Stop',
    stopped: 'Stopped.',
    ready: (pages) => (pages === 1 ? 'One page.' : `${pages} pages.`),
    saved: (name) => `${name} is made.`,
    failed: 'The sheet could not be drawn.',
    square: 'Square',
  },
  pl: {
    print: 'Drukuj',
    close: 'Zamknij',
    paper: 'Papier',
    orientation: 'Orientacja',
    landscape: 'Pozioma',
    portrait: 'Pionowa',
    colours: 'Kolory',
    colour: 'W kolorze',
    mono: 'Czarno-białe',
    projection: 'Odwzorowanie',
    mercator: 'Jak na ekranie',
    equalArea: 'Wiernopowierzchniowe',
    title: 'Tytuł',
    subtitle: 'Podtytuł',
    note: 'Notatka',
    inSight: 'Arkusz pokazuje to, co zostawiają filtry strony.',
    allPrinted: 'Arkusz pokazuje całą opowieść, bez względu na filtry strony.',
    printAll: 'Drukuj wszystko',
    show: 'Pokaż',
    parts: {
      excerpts: 'Numerowane fragmenty',
      callouts: 'Cytaty na mapie',
      areas: 'Kraje, regiony, morza',
      legend: 'Legenda',
      scale: 'Skala',
      locator: 'Globus',
      credits: 'Źródła',
    },
    articles: 'Artykuły',
    places: 'Miejsca',
    excerpts: 'Fragmenty',
    download: 'Pobierz',
    resolution: 'Rozdzielczość PNG',
    dots: (dpi) => `${dpi} dpi`,
    printIt: 'Drukuj',
    preview: 'Podgląd',
    page: (page, of) => `Strona ${page} z ${of}`,
    drawing: 'Rysowanie arkusza …',
    making: (format) => `Tworzenie pliku ${format} …`,
    stop: 'Zatrzymaj',
    stopped: 'Zatrzymano.',
    ready: (pages) => (pages === 1 ? 'Jedna strona.' : `Liczba stron: ${pages}.`),
    saved: (name) => `Plik ${name} jest gotowy.`,
    failed: 'Nie udało się narysować arkusza.',
    square: 'Kwadrat',
  },
  uk: {
    print: 'Друк',
    close: 'Закрити',
    paper: 'Папір',
    orientation: 'Орієнтація',
    landscape: 'Альбомна',
    portrait: 'Книжкова',
    colours: 'Кольори',
    colour: 'Кольорова',
    mono: 'Чорно-біла',
    projection: 'Проєкція',
    mercator: 'Як на екрані',
    equalArea: 'Рівновелика',
    title: 'Заголовок',
    subtitle: 'Підзаголовок',
    note: 'Примітка',
    inSight: 'Аркуш показує те, що лишають фільтри сторінки.',
    allPrinted: 'Аркуш показує всю розповідь, незалежно від фільтрів сторінки.',
    printAll: 'Друкувати все',
    show: 'Показати',
    parts: {
      excerpts: 'Нумеровані уривки',
      callouts: 'Цитати на карті',
      areas: 'Країни, регіони, моря',
      legend: 'Легенда',
      scale: 'Масштаб',
      locator: 'Глобус',
      credits: 'Джерела',
    },
    articles: 'Статті',
    places: 'Місця',
    excerpts: 'Уривки',
    download: 'Завантажити',
    resolution: 'Роздільність PNG',
    dots: (dpi) => `${dpi} dpi`,
    printIt: 'Друкувати',
    preview: 'Перегляд',
    page: (page, of) => `Сторінка ${page} з ${of}`,
    drawing: 'Малюємо аркуш …',
    making: (format) => `Створюємо файл ${format} …`,
    stop: 'Зупинити',
    stopped: 'Зупинено.',
    ready: (pages) => (pages === 1 ? 'Одна сторінка.' : `Сторінок: ${pages}.`),
    saved: (name) => `Файл ${name} готовий.`,
    failed: 'Не вдалося намалювати аркуш.',
    square: 'Квадрат',
  },
};
