import type { Dice } from './dice.ts';
import {
  ALL_AROUND,
  disc,
  emphasise,
  HEIGHT,
  type Layer,
  paintAll,
  paintEach,
  range,
  SIDEWAYS,
  type Sketch,
  WIDTH,
} from './sketch.ts';

/** A bundle of concentric lines around one corner. */
export function drawBend(dice: Dice): Sketch {
  const pitch = dice.pick(12, 16, 20, 24, 30, 40);
  const count = Math.round(dice.pick(108, 126) / pitch);
  const inner = dice.pick(10, 20, 30);
  const x = dice.pick(60, 80, 100, 120);
  const y = dice.pick(170, 180, 190);
  const lines = range(count).map((index) => {
    const radius = inner + pitch * index + pitch / 2;
    return `M0 ${y - radius}H${x}a${radius} ${radius} 0 0 1 ${radius} ${radius}V${HEIGHT}`;
  });
  return { layers: paintStrands(dice, lines, pitch), directions: SIDEWAYS };
}

/** Lines that turn back around a disc. */
export function drawHairpin(dice: Dice): Sketch {
  const pitch = dice.pick(12, 16, 20, 24, 30);
  const inner = dice.pick(24, 30, 40);
  const count = Math.max(2, Math.floor((dice.pick(84, 100, 120) - inner) / pitch));
  const x = dice.pick(130, 150, 170);
  const lines = range(count).map((index) => {
    const radius = inner + pitch * index + pitch / 2;
    return `M0 ${90 - radius}H${x}a${radius} ${radius} 0 0 1 0 ${2 * radius}H0`;
  });
  const quiet = dice.roll(count);
  const lineWidth = dice.pick(pitch / 2, pitch - 4);
  const core = disc(x, 90, inner - dice.pick(4, 10));
  return {
    layers: [
      ...paintEach((index) => (index === quiet ? 'quiet' : 'figure'), lines, lineWidth),
      ...paintAll('signal', [core]),
    ],
    directions: ALL_AROUND,
  };
}

/** A route through three aisles: several strands, or one with a parcel on it. */
export function drawMeander(dice: Dice): Sketch {
  const count = dice.pick(1, 2, 3, 4, 5);
  const pitch = 2 * Math.floor(24 / count);
  const far = dice.pick(180, 190, 200, 210, 220);
  const near = dice.pick(100, 110, 120, 130, 140);
  const lines = range(count).map((index) => {
    const offset = pitch * (index - (count - 1) / 2);
    const [right, left] = [30 - offset, 30 + offset];
    return `M0 ${left}H${far}a${right} ${right} 0 0 1 0 ${2 * right}H${near}a${left} ${left} 0 0 0 0 ${2 * left}H${WIDTH}`;
  });
  if (count > 1) return { layers: paintStrands(dice, lines, pitch), directions: SIDEWAYS };

  const parcel = disc(dice.pick(near, far), dice.pick(30, 90, 150), dice.pick(20, 26));
  return {
    layers: [
      ...paintAll('figure', lines, dice.pick(8, 12, 20, 28)),
      ...paintAll('signal', [parcel]),
    ],
    directions: SIDEWAYS,
  };
}

/** One strand is the signal, some inner ones are quiet, at least one stays a figure. */
function paintStrands(dice: Dice, lines: string[], pitch: number): Layer[] {
  const signal = dice.roll(lines.length);
  const quietCount = dice.roll(Math.min(4, lines.length - 1));
  const lineWidth = dice.pick(pitch / 2, 2 * Math.round(pitch * 0.375), pitch - 2);
  return paintEach(emphasise(signal, quietCount), lines, lineWidth);
}
