import { describe, expect, it } from 'vitest';
import { helpTexts } from '#shared/language/help';
import { ROOMS, ROUTE_STAGES } from '../../../../renderer/app/routes.ts';
import { HELP_TOPICS, helpTopic } from '../../../../renderer/features/help/help-topic.ts';

describe('help', () => {
  it('is there for every stage and room, and for nothing that has no text', () => {
    expect([...HELP_TOPICS].toSorted()).toEqual(Object.keys(helpTexts.en.topics).toSorted());
    for (const stage of ROUTE_STAGES) expect(helpTopic({ screen: 'session', stage })).toBe(stage);
    for (const room of ROOMS) expect(helpTopic({ screen: 'session', stage: 'path', room })).toBe(room);
    expect(helpTopic({ screen: 'library' })).toBe('library');
    expect(helpTopic({ screen: 'verify' })).toBeNull();
  });
});
