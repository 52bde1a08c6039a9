import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { type Outcome, type Problem, type ProblemCode, problem, say, type Wording } from '../problems.ts';
import type { EntryPlace, Place } from './places.ts';
import type { Data, YamlOptions } from './yaml.ts';
import { CONTROL_CHARACTER, codePoint, DEEPEST } from './yaml-guard.ts';

/** A checklist of 500 items in three languages has about 30 000. */
const MOST_NODES = 150_000;
const MOST_ALIASES = 1000;
const SPECIAL_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const CORE_TAGS: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

interface TreeOptions extends YamlOptions {
  readonly placeAt: (offset: number) => Place;
}

interface Walk {
  readonly options: TreeOptions;
  readonly problems: Problem[];
  readonly anchors: Map<string, Node>;
  /** Nodes that are being expanded; an alias to one of them never ends. */
  readonly open: Set<Node>;
  nodes: number;
  aliases: number;
  refused: boolean;
}

interface Position {
  readonly depth: number;
  /** The nearest key above; null at the top. */
  readonly above: string | null;
  /** Whether a key above asks for texts as they were written. */
  readonly asWritten: boolean;
}

/** Turns the parsed document into plain data and notes where everything stands. */
export function buildTree(contents: Node | null, options: TreeOptions): Outcome<Data> {
  const walk: Walk = {
    options,
    problems: [],
    anchors: new Map(),
    open: new Set(),
    nodes: 0,
    aliases: 0,
    refused: false,
  };
  const value = toData(walk, contents, { depth: 0, above: null, asWritten: false });
  if (walk.problems.length > 0) return { ok: false, value: null, problems: walk.problems };
  return { ok: true, value, problems: [] };
}

function toData(walk: Walk, node: unknown, position: Position): Data {
  if (walk.refused || !isNode(node)) return null;
  walk.nodes++;
  if (walk.nodes > MOST_NODES) return refuse(walk, node, say('yaml-too-many-with-aliases'));
  if (position.depth > DEEPEST) return refuse(walk, node, say('yaml-too-deep'));
  if (isAlias(node)) return expandAlias(walk, node, position);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
    return refuse(walk, node, say('yaml-tag-not-used', { tag: node.tag }));
  }
  if (isScalar(node)) return scalar(walk, node, position);
  walk.open.add(node);
  const data = isMap(node) ? mapping(walk, node, position) : isSeq(node) ? list(walk, node, position) : null;
  walk.open.delete(node);
  return data;
}

function expandAlias(walk: Walk, alias: Node & { source: string }, position: Position): Data {
  const target = walk.anchors.get(alias.source);
  walk.aliases++;
  if (walk.aliases > MOST_ALIASES) return refuse(walk, alias, say('yaml-too-many-aliases'));
  if (target === undefined)
    return report(walk, 'checklist-syntax', alias, say('yaml-no-anchor', { name: alias.source }));
  if (walk.open.has(target)) return refuse(walk, alias, say('yaml-endless-alias', { name: alias.source }));
  return toData(walk, target, position);
}

function scalar(walk: Walk, node: Scalar, { asWritten }: Position): Data {
  const value = node.value;
  if (typeof value === 'string') {
    const found = CONTROL_CHARACTER.exec(value);
    if (found === null) return value;
    return refuse(walk, node, say('text-control-character', { character: codePoint(found[0]) }));
  }
  if (value === null || value === undefined) return null;
  if (asWritten && node.source !== undefined) return node.source;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function mapping(walk: Walk, node: Node & { items: Pair[] }, position: Position): Data {
  const data: { [key: string]: Data } = Object.create(null);
  const entries = new Map<string, EntryPlace>();
  for (const pair of node.items) {
    const key = keyOf(walk, pair, node);
    if (key === null) continue;
    const keyPlace = placeOf(walk, pair.key) ?? placeOf(walk, node);
    const first = entries.get(key);
    if (first !== undefined) {
      report(walk, 'checklist-syntax', pair.key, say('yaml-key-twice', { key, row: first.key.row }));
      continue;
    }
    const asWritten = position.asWritten || walk.options.asWritten(key, position.above);
    data[key] = toData(walk, pair.value, { depth: position.depth + 1, above: key, asWritten });
    if (keyPlace !== null) entries.set(key, { key: keyPlace, value: placeOf(walk, pair.value) ?? keyPlace });
  }
  return note(walk, node, data, entries);
}

function list(walk: Walk, node: Node & { items: unknown[] }, position: Position): Data {
  const entries = new Map<string, EntryPlace>();
  const data = node.items.map((item, index) => {
    const place = placeOf(walk, item);
    if (place !== null) entries.set(String(index), { key: place, value: place });
    return toData(walk, item, { ...position, depth: position.depth + 1 });
  });
  return note(walk, node, data, entries);
}

function note<T extends object>(
  walk: Walk,
  node: Node,
  data: T,
  entries: ReadonlyMap<string, EntryPlace>,
): T {
  const self = placeOf(walk, node);
  if (self !== null) walk.options.places.set(data, { self, entries });
  return data;
}

function keyOf(walk: Walk, pair: Pair, holder: Node): string | null {
  if (!isScalar(pair.key)) {
    report(walk, 'checklist-syntax', pair.key ?? holder, say('yaml-key-not-simple'));
    return null;
  }
  const key = pair.key.source ?? String(pair.key.value);
  if (SPECIAL_KEYS.has(key)) {
    refuse(walk, pair.key, say('yaml-key-forbidden', { key }));
    return null;
  }
  if (CONTROL_CHARACTER.test(key)) {
    refuse(walk, pair.key, say('key-control-character'));
    return null;
  }
  return key;
}

function refuse(walk: Walk, node: Node, message: Wording): null {
  walk.refused = true;
  return report(walk, 'checklist-unsafe', node, message);
}

function report(walk: Walk, code: ProblemCode, node: unknown, message: Wording): null {
  walk.problems.push(problem(code, { message, ...(placeOf(walk, node) ?? { file: walk.options.file }) }));
  return null;
}

function placeOf(walk: Walk, node: unknown): Place | null {
  if (!isNode(node) || !node.range) return null;
  return walk.options.placeAt(node.range[0]);
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value) || isAlias(value);
}
