/** The names of all mutations, by which the API tells what a member's roles permit. */
export function plugin(schema) {
  const names = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
  const lines = names.map((name) => `  | '${name}'`);
  return `/** The name of a mutation: by it the API tells what a member's roles permit. */\nexport type Act =\n${lines.join('\n')};\n`;
}
