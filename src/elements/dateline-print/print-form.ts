// The choices of the Print dialog as a form: what is chosen goes out as a changed part of the options.
import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../core/story/story.ts';
import type { Language } from '../../map/words/words.ts';
import { PAPERS } from '../../sheet/paper.ts';
import { ownSubtitle } from '../../sheet/furniture/own-subtitle.ts';
import type { SheetOptions, SheetParts } from '../../sheet/sheet-options.ts';
import { PRINT_WORDS, type PrintWords } from './print-words.ts';
import type { SheetChoices } from './sheet-choices.ts';

export interface PrintForm {
  story: Story;
  options: SheetOptions;
  choices: SheetChoices;
  /** Whether the page's filter chose what is printed to begin with. */
  isFiltered: boolean;
  language: Language;
  change(part: Partial<SheetOptions>): void;
}

export function printForm(form: PrintForm): TemplateResult {
  const { options, change } = form;
  const words = PRINT_WORDS[form.language];
  const picture = PAPERS[options.paper].picture;
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    ${form.isFiltered ? filterNote(form) : nothing}
    <div class="pair">
      ${select(
        form,
        words.paper,
        'paper',
        Object.keys(PAPERS).map((name) => [name, paperName(name, words)]),
      )}
      ${
        picture
          ? nothing
          : select(form, words.orientation, 'orientation', [
              ['landscape', words.landscape],
              ['portrait', words.portrait],
            ])
      }
    </div>
    ${select(form, words.colours, 'theme', [
      ['colour', words.colour],
      ['mono', words.mono],
    ])}
    ${select(form, words.projection, 'projection', [
      ['mercator', words.mercator],
      ['equal-area', words.equalArea],
    ])}
    ${text(form, words.title, 'title', form.story.title)}
    ${text(form, words.subtitle, 'subtitle', ownSubtitle(form.story, { articles: options.articles, language: form.language }))}
    ${text(form, words.note, 'note', '')}
    <fieldset class="choices">
      <legend>${words.show}</legend>
      ${(Object.keys(words.parts) as (keyof SheetParts)[]).map((part) =>
        check(words.parts[part], options.show[part], (on) =>
          change({ show: { ...options.show, [part]: on } }),
        ),
      )}
    </fieldset>
    ${articleChoices(form)} ${placeChoices(form)}
  </form>`;
}

/** What is in sight is printed; or all, with one press. */
function filterNote({ options, language, change }: PrintForm): TemplateResult {
  const words = PRINT_WORDS[language];
  const isAll = options.places === null && options.articles === null && options.withoutExcerpts.length === 0;
  return html`<p class="in-sight" role="status">
    ${isAll ? words.allPrinted : words.inSight}
    ${
      isAll
        ? nothing
        : html`<button
            type="button"
            @click=${() => change({ articles: null, places: null, withoutExcerpts: [], selection: '' })}
          >
            ${words.printAll}
          </button>`
    }
  </p>`;
}

function articleChoices({ choices, options, language, change }: PrintForm): TemplateResult | typeof nothing {
  const all = choices.articles;
  if (all.length < 2) return nothing;
  const ids = all.map(({ id }) => id);
  const chosen = options.articles ?? ids;
  return html`<details>
    <summary>${PRINT_WORDS[language].articles} (${chosen.length} / ${all.length})</summary>
    <div class="choices">
      ${all.map(({ id, name }) =>
        check(name, chosen.includes(id), (on) => change({ articles: toggled(ids, chosen, id, on) })),
      )}
    </div>
  </details>`;
}

function placeChoices({ choices, options, language, change }: PrintForm): TemplateResult {
  const words = PRINT_WORDS[language];
  const all = choices.places;
  const ids = all.map(({ id }) => id);
  const chosen = options.places ?? ids;
  const left = options.withoutExcerpts;
  return html`<details>
    <summary>${words.places}, ${words.excerpts.toLowerCase()} (${chosen.length} / ${all.length})</summary>
    <div class="choices">
      ${all.map(({ id, name, excerpts }) => [
        check(name, chosen.includes(id), (on) => change({ places: toggled(ids, chosen, id, on) })),
        chosen.includes(id)
          ? excerpts.map(
              ({ mentions, text }) =>
                html`<div class="within" dir="auto">
                  ${check(text, !mentions.every((mention) => left.includes(mention)), (on) =>
                    change({
                      withoutExcerpts: on
                        ? left.filter((mention) => !mentions.includes(mention))
                        : [...left, ...mentions],
                    }),
                  )}
                </div>`,
            )
          : nothing,
      ])}
    </div>
  </details>`;
}

function select(
  { options, change }: PrintForm,
  label: string,
  name: 'paper' | 'orientation' | 'theme' | 'projection',
  choices: string[][],
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      @change=${(event: Event) => change({ [name]: (event.target as HTMLSelectElement).value } as Partial<SheetOptions>)}
    >
      ${choices.map(
        ([value, text]) => html`<option value=${value} ?selected=${value === options[name]}>${text}</option>`,
      )}
    </select>
  </div>`;
}

function text(
  { options, change }: PrintForm,
  label: string,
  name: 'title' | 'subtitle' | 'note',
  otherwise: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      dir="auto"
      .value=${options[name] ?? otherwise}
      @input=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).value } as Partial<SheetOptions>)}
    />
  </div>`;
}

function check(text: string, checked: boolean, set: (on: boolean) => void): TemplateResult {
  return html`<label>
    <input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    <span dir="auto">${text}</span>
  </label>`;
}

function paperName(name: string, words: PrintWords): string {
  return name === 'square' ? words.square : name[0].toUpperCase() + name.slice(1);
}

/** Null when all are chosen again, so that what a story gains later is not left out. */
function toggled(all: string[], chosen: readonly string[], id: string, on: boolean): string[] | null {
  const next = all.filter((one) => (one === id ? on : chosen.includes(one)));
  return next.length === all.length ? null : next;
}
