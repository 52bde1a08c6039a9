import * as z from 'zod';
import { templateFileSchema } from './schema.ts';

const ADDRESS = 'https://unpkg.com/coordkit/schema/template.schema.json';

/** JSON Schema (draft-07, which editors complete best) of the format of templates. */
export function templateJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(templateFileSchema, { target: 'draft-07', io: 'input' });
  return { $schema, $id: ADDRESS, ...rest };
}
