/**
 * Eight hexadecimal digits that change when the meaning of a formula does; spaces and case outside quotes make no difference.
 * @source FNV-1a, 32 bit
 * @example definitionHash("=sum( B2:B9 )") === definitionHash("=SUM(B2:B9)") //=> true
 * @example definitionHash("=SUM(B2:B9)") === definitionHash("=SUM(B2:B10)") //=> false
 */
export function definitionHash(formula: string): string {
  const plain = formula
    .split('"')
    .map((part, i) => (i % 2 === 0 ? part.replace(/\s+/g, "").toUpperCase() : part))
    .join('"');
  let hash = 0x811c9dc5;
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
