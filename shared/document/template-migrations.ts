/** A template as parsed JSON of some version, before its schema is checked. */
export type RawTemplate = Readonly<Record<string, unknown>>;

/** One step from a version to the next. */
export type TemplateMigration = {
  readonly from: number;
  readonly migrate: (template: RawTemplate) => RawTemplate;
};

/**
 * Every step from an older version of the template document to the next, in order; none yet, since version 1 is the first.
 * The parts of a template have the shapes of those of a session: whoever changes one of these and its document version
 * adds a step here and raises `TEMPLATE_VERSION`, and a frozen file in `test/fixtures/templates/` shows that it is read.
 */
export const TEMPLATE_MIGRATIONS: readonly TemplateMigration[] = [];

/** Brings a template to the newest version by applying each step that it lacks. */
export const migrateTemplate = (
  template: RawTemplate,
  migrations: readonly TemplateMigration[] = TEMPLATE_MIGRATIONS,
): RawTemplate =>
  migrations.reduce(
    (current, next) => (current.version === next.from ? next.migrate(current) : current),
    template,
  );
