/**
 * The time that this process has had a processor for, in milliseconds: for tests that a hostile text takes time in
 * proportion to its length. Unlike the clock it does not run on while other programs have the machine.
 */
export const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
