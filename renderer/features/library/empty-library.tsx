import { EmptyState } from '../../components/empty-state.tsx';
import { PlainButton } from '../../components/plain-button.tsx';
import styles from './empty-library.module.css';

/** What the library shows before there is anything in it: what a session is, and the way to the first one. */
export const EmptyLibrary = ({ onStart }: { readonly onStart: () => void }) => (
  <div className={styles.first}>
    <EmptyState
      title="From a vague goal to a number, a plan and a signature"
      text="A session holds one workshop: the client's goal word for word, the numbers that will show success, the path from proof of concept to operation with its gates, and the report that both sides sign. Everything stays on this computer."
      action={
        <PlainButton kind="main" onClick={onStart}>
          Start the first session
        </PlainButton>
      }
    />
    <ol className={styles.steps}>
      <li>
        <b>Frame</b>
        <span>Write the goal down as it is said, and ask what its vague words mean.</span>
      </li>
      <li>
        <b>Measure</b>
        <span>Turn it into numbers: where it is today, where it must be, by when, who answers for it.</span>
      </li>
      <li>
        <b>Path</b>
        <span>Lay out the phases with their gates, owners, tasks and money.</span>
      </li>
      <li>
        <b>Commit</b>
        <span>See what is still missing, decide, and export the signed report.</span>
      </li>
    </ol>
    <p className={styles.hint}>
      To look around first, open an example. A session file can be dropped anywhere on this window.
    </p>
  </div>
);
