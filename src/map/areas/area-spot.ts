// Where a poster has the name of an area, for the page that shows it.

/** Of a name, on which side of it a number has room; where none has, it stands on the name itself. */
export type NumberSide = 'before' | 'after' | 'over' | 'under' | 'on';

/** Shares of the poster's width and height. */
export interface AreaSpot {
  /** The name's middle. */
  x: number;
  y: number;
  width: number;
  side: NumberSide;
}
