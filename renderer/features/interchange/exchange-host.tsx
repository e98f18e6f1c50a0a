import { useExchange } from '../../storage/use-exchange.ts';
import { ImportTasksDialog } from './import-tasks-dialog.tsx';

/** Tasks taken from other programs; what is given to them is part of the export. @see useExchange */
export const ExchangeHost = () => {
  const close = useExchange((exchange) => exchange.close);
  return <ImportTasksDialog onClose={close} />;
};
