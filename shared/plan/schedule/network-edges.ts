/** The links of each task: those of task `i` are `links[first[i]]` to before `links[first[i + 1]]`, as given. */
export type Edges = { readonly first: Int32Array; readonly links: Int32Array };

/** The links of one task, in the order given: a view, nothing is copied. */
export const linksOf = ({ first, links }: Edges, task: number): Int32Array =>
  links.subarray(first[task], first[task + 1]);

/**
 * The links sorted by the task at one of their ends, `end` naming it for each link: a counting sort, linear.
 */
export const edgesBy = (end: Int32Array, tasks: number): Edges => {
  const first = new Int32Array(tasks + 1);
  for (const task of end) first[task + 1] = (first[task + 1] ?? 0) + 1;
  for (let task = 0; task < tasks; task += 1) first[task + 1] = (first[task + 1] ?? 0) + (first[task] ?? 0);
  const next = first.slice();
  const links = new Int32Array(end.length);
  for (const [link, task] of end.entries()) {
    const place = next[task] ?? 0;
    links[place] = link;
    next[task] = place + 1;
  }
  return { first, links };
};
