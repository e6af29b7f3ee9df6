// A real button over each mark: what the eye finds on the map, the keyboard, the screen reader and the finger find too.
// The open place bears its name here: among the map's own labels it could find no room.
// They live within MapLibre's own container, so that a drag that begins on one still moves the map.
import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isolated } from '../../core/text/isolated.ts';
import type { StoryFeatures } from '../../map/marks/story-features.ts';
import { areaNameSize } from '../../map/room/name-room.ts';
import { numberLook } from '../../map/marks/number-look.ts';
import type { PlaceSummary } from '../../map/story/summarise-places.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import { MarkCard, type MarkTold } from './mark-card.ts';

/** Pixels of a letter of the open place's name, and of what is before and after the name. */
const NAME = { letter: 8, around: 40 };
/**
 * Of what the map shows, beyond this many only the open place, the one at the keyboard and those with the most excerpts
 * get a button; the list of places has them all.
 */
const LIMIT = 150;
/** So many speakers are named at a mark. */
const SPEAKERS = 4;

/** Pixels over the name of an area: about half of its number. */
const NUMBER_ABOVE = 8;

export interface MarkerButtonsOptions {
  onSelect: (event: MouseEvent, place: string) => void;
  onHover: (place: string | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Who speaks of a place. */
  speakersOf: (summary: PlaceSummary) => readonly string[];
}

export class MarkerButtons {
  /** Where the marks are, and which marks those were. */
  #at = new Map<string, number[]>();
  #placed: StoryFeatures['marks'] | null = null;
  /** The button at which a place under its mark is told of. */
  #toldUnder: HTMLElement | null = null;
  readonly #box = document.createElement('div');
  readonly #card: MarkCard;

  constructor(
    parent: HTMLElement,
    readonly options: MarkerButtonsOptions,
  ) {
    this.#box.className = 'markers';
    parent.append(this.#box);
    this.#card = new MarkCard(parent);
  }

  get all(): HTMLElement[] {
    return [...this.#box.querySelectorAll('button')];
  }

  focus(place: string): void {
    this.#buttonOf(place)?.focus();
  }

  /** Places that are gathered under another's mark get no button. `numbers` are set on the marks of a picture. */
  render(
    summaries: readonly PlaceSummary[],
    { marks, gathered }: StoryFeatures,
    selected: string | null,
    language: Language,
    numbers: ReadonlyMap<string, number> | null = null,
  ): void {
    const words = WORDS[language];
    const { onSelect, onHover, onKeyDown } = this.options;
    const marked = new Set(marks.features.map(({ properties }) => properties.id));
    const focused = this.#box.querySelector<HTMLElement>('button:focus')?.dataset.place;
    const isKept = (id: string) => id === selected || id === focused;
    const rank = ({ place, excerpts }: PlaceSummary) => (isKept(place.id) ? Infinity : excerpts);
    const shown = summaries
      .filter(({ place, form }) => form === 'area' || marked.has(place.id) || isKept(place.id))
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, LIMIT);
    shown.sort((a, b) => a.order - b.order);
    const others = (id: string) => (gathered.has(id) ? ` +${gathered.get(id)!.length}` : '');
    const of = new Map(shown.map((summary) => [summary.place.id, summary]));
    let told: string | null = null;
    const tell = (event: Event, { place: { id } }: PlaceSummary) => {
      const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
      // What a click there would open.
      const meant = event instanceof PointerEvent ? this.#meant(event, id) : id;
      if (meant === told || (isFinger && event.type === 'pointermove')) return;
      onHover(meant);
      const [button, summary] = [this.#buttonOf(meant), of.get(meant)];
      if (isFinger || !button || !summary) return;
      told = meant;
      this.#card.show(button, this.#told(summary, language));
    };
    const leave = ({ type, currentTarget }: Event) => {
      told = null;
      onHover(null);
      this.#card.hide(type === 'blur' ? (currentTarget as HTMLElement) : undefined);
    };
    const button = (summary: PlaceSummary) => {
      const { place, excerpts, doubtful, form } = summary;
      const number = numbers?.get(place.id);
      const { looks, hues } = numberLook(summary);
      return html`<button
        class="${form}${number ? ` ${looks.join(' ')}` : ''}"
        data-place=${place.id}
        aria-label="${number ? `${number}. ` : ''}${place.name}${doubtful ? '?' : ''}${others(place.id)}, ${words.excerpts(excerpts)}"
        aria-current=${place.id === selected ? 'true' : nothing}
        @click=${(event: MouseEvent) => onSelect(event, this.#meant(event, place.id))}
        @pointerenter=${(event: Event) => tell(event, summary)}
        @pointermove=${(event: Event) => tell(event, summary)}
        @pointerleave=${leave}
        @focus=${(event: Event) => tell(event, summary)}
        @blur=${leave}
      >
        ${number ? html`<b style="--hues: ${hues}; margin-top: ${form === 'area' ? -aboveName(place.name) : 0}px">${number}</b>` : nothing}
        ${place.id === selected && form === 'point' ? html`<span dir="auto">${place.name}</span>` : nothing}
      </button>`;
    };
    render(
      html`<ul aria-label=${words.placesOnMap} @keydown=${onKeyDown}>
        ${repeat(
          shown,
          ({ place }) => place.id,
          (summary) => html`<li>${button(summary)}</li>`,
        )}
      </ul>`,
      this.#box,
    );
  }

  /** Shows at the mark of `keeper` what there is to tell of a place that lies under it; with null, of none any more. */
  tellUnder(keeper: string | null, summary: PlaceSummary | null, language: Language): void {
    if (this.#toldUnder) this.#card.hide(this.#toldUnder);
    const button = keeper && this.#buttonOf(keeper);
    this.#toldUnder = button && summary && !button.classList.contains('outside') ? button : null;
    if (this.#toldUnder) this.#card.show(this.#toldUnder, this.#told(summary!, language));
  }

  #buttonOf(place: string): HTMLElement | null {
    return this.#box.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  }

  #told(summary: PlaceSummary, language: Language): MarkTold {
    const words = WORDS[language];
    const { place, excerpts, doubtful } = summary;
    const all = this.options.speakersOf(summary);
    const more = all.length > SPEAKERS ? ` +${all.length - SPEAKERS}` : '';
    return {
      name: `${place.name}${doubtful ? '?' : ''}`,
      count: words.excerpts(excerpts),
      speakers: all.length > 0 ? words.speaking(all.slice(0, SPEAKERS).map(isolated).join(', ')) + more : '',
    };
  }

  /** Where the fingers' targets of near places overlap, the one whose middle is nearest is meant; marks before areas. */
  #meant({ type, detail, clientX, clientY }: MouseEvent, clicked: string): string {
    // A click from the keyboard has no place on the map.
    if (type === 'click' && detail === 0) return clicked;
    const hit = this.all.flatMap((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      if (!inside || button.classList.contains('outside')) return [];
      const distance = Math.hypot(clientX - (left + right) / 2, clientY - (top + bottom) / 2);
      return [{ place: button.dataset.place!, rank: Number(button.classList.contains('area')), distance }];
    });
    hit.sort((a, b) => a.rank - b.rank || a.distance - b.distance);
    return hit[0]?.place ?? clicked;
  }

  /** Lays each button over its mark or its area's label. */
  place(
    { marks, areaLabels }: StoryFeatures,
    project: (lng: number, lat: number) => { x: number; y: number },
    frame: { width: number; height: number },
  ): void {
    if (this.#placed !== marks) {
      this.#placed = marks;
      this.#at = new Map(
        [...marks.features, ...areaLabels.features].map(({ properties, geometry }) => [
          properties.id,
          geometry.coordinates,
        ]),
      );
    }
    // The marks move under it.
    this.#card.hide();
    for (const button of this.all) {
      const coordinates = this.#at.get(button.dataset.place!);
      // A place that is gathered under another's mark has none of its own.
      button.classList.toggle('outside', !coordinates);
      if (!coordinates) continue;
      const { x, y } = project(coordinates[0], coordinates[1]);
      button.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
      // Where the frame has no room for the name, it stands on the other side of its mark.
      const letters = [...(button.textContent?.trim() ?? '')].length;
      button.classList.toggle('leftwards', x + NAME.around + letters * NAME.letter > frame.width);
      button.classList.toggle('outside', x < 0 || y < 0 || x > frame.width || y > frame.height);
    }
  }
}

/** Pixels from the middle of an area's name to that of the number over it. */
function aboveName(name: string): number {
  return areaNameSize(name).height / 2 + NUMBER_ABOVE;
}
