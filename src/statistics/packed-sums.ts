/** A number of each unit, of which sums over drawn units are wanted. */
export interface Field {
  /** One number a unit: whole and from 0 on, unless `largest` is null. */
  readonly values: ArrayLike<number>;
  /** The largest of them; null where they are not whole and cannot share a double. */
  readonly largest: number | null;
}

/** Sums over drawn units: `places` (0 to units − 1, at most `units` of them) gives one sum a field, in a list used again. */
export type SumsOfDrawn = (places: Uint32Array) => Float64Array;

/** Whole numbers below 2⁵³ are exact in a double. */
const LANE_BITS = 53;
/** Lanes added in one go: so many running sums stay in registers. */
const STRIP = 8;

/**
 * Sums many small whole numbers at once: they lie side by side in the 53 bits of a double (a lane), each with room for
 * the sum over `units` of its largest, so that one addition adds them all and no sum runs into its neighbour. What is
 * not whole has a lane to itself and is summed as it is.
 */
export function packedSums(fields: readonly Field[], units: number): SumsOfDrawn {
  const { slots, lanes } = slotsOf(fields, units);
  const packed = packedLanes(fields, slots, { units, lanes });
  const totals = new Float64Array(lanes);
  const sums = new Float64Array(fields.length);
  const read = readerOf(slots);
  return (places) => {
    addLanes(packed, places, units, totals);
    read(totals, sums);
    return sums;
  };
}

/** Where a field lies: in which lane, and by which power of two its numbers are moved there. */
interface Slot {
  readonly field: number;
  readonly lane: number;
  readonly scale: number;
}

/** The slots, lane by lane and from the top of each; the lanes are whole strips. */
function slotsOf(fields: readonly Field[], units: number): { slots: readonly Slot[]; lanes: number } {
  const used: number[] = [];
  const slots = fields.map(({ largest }, field) => {
    const bits = largest === null ? LANE_BITS : (largest * units).toString(2).length;
    const free = used.findIndex((taken) => taken + bits <= LANE_BITS);
    const lane = free === -1 ? used.length : free;
    const shift = used[lane] ?? 0;
    used[lane] = shift + bits;
    return { field, lane, scale: 2 ** shift };
  });
  slots.sort((one, other) => one.lane - other.lane || other.scale - one.scale);
  return { slots, lanes: Math.ceil(used.length / STRIP) * STRIP };
}

/** Strip by strip, in each unit by unit, the lanes of the strip. */
function packedLanes(
  fields: readonly Field[],
  slots: readonly Slot[],
  { units, lanes }: { units: number; lanes: number },
): Float64Array {
  const packed = new Float64Array(units * lanes);
  for (const { field, lane, scale } of slots) {
    const within = lane % STRIP;
    const start = (lane - within) * units + within;
    const values = fields[field]?.values ?? [];
    for (let unit = 0; unit < units; unit += 1) {
      const place = start + unit * STRIP;
      packed[place] = (packed[place] ?? 0) + (values[unit] ?? 0) * scale;
    }
  }
  return packed;
}

function addLanes(packed: Float64Array, places: Uint32Array, units: number, totals: Float64Array): void {
  for (let lane = 0; lane < totals.length; lane += STRIP) {
    const start = lane * units;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let fifth = 0;
    let sixth = 0;
    let seventh = 0;
    let eighth = 0;
    for (let i = 0; i < places.length; i += 1) {
      const place = start + (places[i] ?? 0) * STRIP;
      first += packed[place] ?? 0;
      second += packed[place + 1] ?? 0;
      third += packed[place + 2] ?? 0;
      fourth += packed[place + 3] ?? 0;
      fifth += packed[place + 4] ?? 0;
      sixth += packed[place + 5] ?? 0;
      seventh += packed[place + 6] ?? 0;
      eighth += packed[place + 7] ?? 0;
    }
    totals[lane] = first;
    totals[lane + 1] = second;
    totals[lane + 2] = third;
    totals[lane + 3] = fourth;
    totals[lane + 4] = fifth;
    totals[lane + 5] = sixth;
    totals[lane + 6] = seventh;
    totals[lane + 7] = eighth;
  }
}

/** Takes the lanes apart, from the top: what is left at the bottom is the last sum, whole or not. */
function readerOf(slots: readonly Slot[]): (totals: Float64Array, sums: Float64Array) => void {
  const lanes = Uint32Array.from(slots, ({ lane }) => lane);
  const places = Uint32Array.from(slots, ({ field }) => field);
  const scales = Float64Array.from(slots, ({ scale }) => scale);
  const shares = scales.map((scale) => 1 / scale);
  return (totals, sums) => {
    let lane = -1;
    let rest = 0;
    for (let i = 0; i < lanes.length; i += 1) {
      if (lanes[i] !== lane) {
        lane = lanes[i] ?? 0;
        rest = totals[lane] ?? 0;
      }
      const scale = scales[i] ?? 1;
      const sum = scale === 1 ? rest : Math.floor(rest * (shares[i] ?? 1));
      rest -= sum * scale;
      sums[places[i] ?? 0] = sum;
    }
  };
}
