/** The least that React can show and react to: what the cold start is compared with. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const Bare = () => {
  const [count, setCount] = useState(0);
  return (
    <button onClick={() => setCount(count + 1)}>Start the first session{count > 0 && ` ${count}`}</button>
  );
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<Bare />);
