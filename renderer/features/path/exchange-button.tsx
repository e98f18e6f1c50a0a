import { ArrowRightLeft, Download, FileInput } from 'lucide-react';
import { pathTexts } from '#shared/language/path';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { MenuButton } from '../../components/menu.tsx';
import { useTexts } from '../../components/language.ts';
import { useExchange } from '../../storage/use-exchange.ts';

/** The way to files of other programs, and to tasks from them, beside the money of the plan. */
export const ExchangeButton = () => {
  const t = useTexts(pathTexts).exchange;
  const { isReadOnly } = useFieldSettings();
  const open = useExchange((exchange) => exchange.open);
  return (
    <MenuButton
      label={t.label}
      icon={ArrowRightLeft}
      items={[
        { id: 'export', label: t.save, icon: Download, onAction: () => open('export') },
        {
          id: 'import',
          label: t.add,
          icon: FileInput,
          onAction: () => open('import'),
          isDisabled: isReadOnly,
        },
      ]}
    />
  );
};
