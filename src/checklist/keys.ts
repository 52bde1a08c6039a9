import * as z from 'zod';
import type { Path } from './places.ts';

/** The keys that a schema knows at a path, over all alternatives of unions, in the order of declaration. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  let schemas = alternatives(schema);
  for (const key of path) schemas = schemas.flatMap((one) => step(one, key)).flatMap(alternatives);
  const keys = schemas.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
  return [...new Set(keys)];
}

function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return [schema];
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodObject && Object.hasOwn(schema.shape, key)) return [schema.shape[String(key)]];
  return [];
}
