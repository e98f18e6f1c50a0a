/** One line for whoever started the program from a terminal. Nothing of a session is ever written here. */
export const log = (line: string): void => {
  process.stderr.write(`Phase One: ${line}\n`);
};
