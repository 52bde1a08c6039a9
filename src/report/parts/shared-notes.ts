/** One note for all parts that it holds for, in order of the first: "Membership, Overall: nobody answered". */
export function sharedNotes<Part>(
  parts: readonly Part[],
  label: (part: Part) => string,
  note: (labels: string, part: Part) => string,
): string[] {
  const groups = new Map<string, { readonly part: Part; readonly labels: string[] }>();
  for (const part of parts) {
    const same = note('', part);
    const group = groups.get(same);
    if (group) group.labels.push(label(part));
    else groups.set(same, { part, labels: [label(part)] });
  }
  return [...groups.values()].map(({ part, labels }) => note(labels.join(', '), part));
}
