import * as z from 'zod';
import { checklistFileSchema } from './schema.ts';

const ADDRESS = 'https://unpkg.com/coordkit/schema/checklist.schema.json';

/** What must stand in a file. The zod schema leaves it open, because `extends` can bring it and rules say it better. */
const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['item', ['text', 'scale']],
  ['gate', ['reason']],
]);

/** Keys of which exactly one must stand. */
const ONE_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['band', ['from', 'above']],
  ['gate', ['cap', 'fail']],
  ['watch', ['item', 'domain', 'tier']],
]);

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** JSON Schema (draft-07, which editors complete best) of the checklist format. */
export function checklistJsonSchema(): JsonSchema {
  const made = z.toJSONSchema(checklistFileSchema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const id = z.globalRegistry.get(zodSchema)?.id;
      if (id !== undefined && REQUIRED.has(id)) {
        jsonSchema.required = [...(jsonSchema.required ?? []), ...(REQUIRED.get(id) ?? [])];
      }
      if (id !== undefined && ONE_OF.has(id)) {
        jsonSchema.oneOf = ONE_OF.get(id)?.map((key) => ({ required: [key] }));
      }
    },
  });
  const { $schema, ...rest } = made;
  return {
    $schema,
    $id: ADDRESS,
    ...rest,
    anyOf: [{ required: ['extends'] }, { required: ['title', 'domains'] }],
  };
}
