/** Standard input as text. Bytes that are no UTF-8 become the replacement character; a leading byte order mark falls away. */
export const textOf = async (input: AsyncIterable<Uint8Array>): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of input) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
};

/**
 * Standard input line by line, as it comes. A line ends at a line feed alone: JSON may hold other separators of Unicode
 * inside its texts. What follows the last line feed is a line too, unless it is empty.
 */
export const linesOf = async function* (input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of input) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
};
