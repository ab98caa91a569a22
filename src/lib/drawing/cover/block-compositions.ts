import type { Dice } from './dice.ts';
import {
  ALL_AROUND,
  box,
  disc,
  emphasise,
  HEIGHT,
  paintAll,
  paintEach,
  range,
  SIDEWAYS,
  type Sketch,
  WIDTH,
} from './sketch.ts';

/** Blocks on parallel lanes, one step ahead of each other, with their trails. */
export function drawLanes(dice: Dice): Sketch {
  const pitch = dice.pick(20, 30, 36, 60);
  const last = HEIGHT / pitch - 1;
  const slim = 2 * Math.round(pitch / 4);
  const thickness = dice.pick(pitch, pitch - 4, slim);
  const trail = thickness === slim ? dice.pick(slim, 2) : dice.pick(thickness, 2, 0);
  const length = dice.pick(40, 60, 80);
  const beatOf = dice.pick(
    (lane: number) => lane,
    (lane: number) => Math.min(lane, last - lane),
    (lane: number) => lane % 3,
  );
  const lanes = range(last + 1);
  const beats = Math.max(...lanes.map(beatOf));
  const step = Math.floor(dice.pick(80, 120, 160) / beats / 10) * 10;
  const start = 160 - (step * beats + length) / 2;
  const margin = (pitch - thickness) / 2;
  const blocks = lanes.map((lane) =>
    box(start + step * beatOf(lane), pitch * lane + margin, length, thickness),
  );
  const trails = lanes.map((lane) =>
    box(0, pitch * lane + (pitch - trail) / 2, start + step * beatOf(lane), trail),
  );
  return {
    layers: [
      ...paintAll('quiet', trail > 0 ? trails : []),
      ...paintEach(emphasise(dice.roll(blocks.length)), blocks),
    ],
    directions: SIDEWAYS,
  };
}

/** Barcode bars, from hairline to block; one of them is longer. */
export function drawBars(dice: Dice): Sketch {
  const pitch = dice.pick(20, 32, 40);
  const last = WIDTH / pitch - 1;
  const thin = dice.pick(2, 6);
  const thick = dice.pick(pitch - 2, pitch - 6);
  const height = dice.pick(60, 80, 100, 120, 140);
  const signal = Math.floor(last / 2) + dice.roll(3);
  const bars = range(last + 1).map((index) => {
    const width = thin + Math.round(((thick - thin) * index) / last);
    const x = pitch * index + Math.floor((pitch - width) / 2);
    return box(x, 0, width, index === signal ? HEIGHT : height);
  });
  return { layers: paintEach(emphasise(signal, dice.pick(0, 2, 4)), bars), directions: SIDEWAYS };
}

/** A row of arrowheads, from thin to thick. */
export function drawChevrons(dice: Dice): Sketch {
  const pitch = dice.pick(24, 30, 40, 50, 60);
  const count = Math.floor(dice.pick(130, 180) / pitch);
  const thin = dice.pick(2, 6, 10);
  const tip = dice.pick(60, 90, 120);
  const start = 160 - (count * pitch) / 2 + dice.pick(0, 10, 20);
  const chevrons = range(count).map((index) => {
    const width = thin + Math.round(((pitch - thin - 4) * index) / (count - 1));
    return `M${start + pitch * index - 200} ${tip - 200}h${width}l200 200l-200 200h${-width}l200-200z`;
  });
  const signal = 1 + dice.roll(count - 1);
  return { layers: paintEach(emphasise(signal, dice.roll(3)), chevrons), directions: ALL_AROUND };
}

/** A disc cut into strips that slide apart, sometimes above its shadow. */
export function drawDisc(dice: Dice): Sketch {
  const radius = dice.pick(50, 60, 70, 80, 120);
  const count = dice.pick(2, 3, 4);
  const step = dice.pick(20, 30, 40, 50);
  const slide = dice.pick(
    (index: number) => step * (index - (count - 1) / 2),
    (index: number) => (index % 2 === 0 ? -step / 2 : step / 2),
  );
  const edges = range(count + 1).map((index) => Math.round((2 * radius * index) / count) - radius);
  const strips = range(count).map((index) =>
    cutStrip(160 + slide(index), radius, edges.slice(index, index + 2)),
  );
  const signal = count === 2 ? dice.roll(2) : 1 + dice.roll(count - 2);
  const hasShadow = dice.pick(true, false);
  const shadow = hasShadow ? [disc(160, 90, radius)] : [];
  const quietCount = hasShadow ? 0 : dice.roll(2);
  return {
    layers: [...paintAll('quiet', shadow), ...paintEach(emphasise(signal, quietCount), strips)],
    directions: count === 2 && 2 * radius + step <= HEIGHT ? ALL_AROUND : SIDEWAYS,
  };
}

/** The part of a disc at height 90 between two edges, given as distances from its centre. */
function cutStrip(x: number, radius: number, [top = 0, bottom = 0]: number[]): string {
  const [above, below] = [
    Math.round(Math.sqrt(radius ** 2 - top ** 2)),
    Math.round(Math.sqrt(radius ** 2 - bottom ** 2)),
  ];
  const arc = `A${radius} ${radius} 0 0 1 `;
  return `M${x - above} ${90 + top}H${x + above}${arc}${x + below} ${90 + bottom}H${x - below}${arc}${x - above} ${90 + top}z`;
}
