import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A component that is fetched when it is first shown, or ahead by `preload`. */
export type Later<P> = ComponentType<P> & { readonly preload: () => Promise<void> };

/**
 * Makes a component of a part of the program that loads on its own. It shows `placeholder` until it is there, and then
 * changes at once: React's own `lazy` may hold content back for a third of a second after a placeholder. A part that cannot be
 * loaded throws into the error boundary around it.
 */
export const later = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  placeholder: (props: P) => ReactNode = () => null,
): Later<P> => {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const preload = (): Promise<void> => {
    loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (error: unknown) => {
        // The next showing tries again.
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  const Part: ComponentType<P> = (props) => {
    const [, setReady] = useState(loaded !== null);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      // Also where it was there between the drawing and this moment: nobody else would draw it then.
      let isCurrent = true;
      preload().then(
        () => {
          if (isCurrent) setReady(true);
        },
        (error: unknown) => {
          if (isCurrent) setFailure({ error });
        },
      );
      return () => {
        isCurrent = false;
      };
    }, []);
    if (failure !== null) throw failure.error;
    const Loaded = loaded;
    return Loaded === null ? placeholder(props) : <Loaded {...props} />;
  };
  return Object.assign(Part, { preload });
};
