import { XMLParser } from 'fast-xml-parser';
import { fromUtf8 } from '#shared/core/bytes';
import { projectFile } from '#shared/interchange/project-file';
import type { Session } from '#shared/session/session';
import { NOW } from './plan.ts';

export type XmlLink = { PredecessorUID: string; Type: string; LinkLag: string; LagFormat: string };

export type XmlTask = {
  UID: string;
  ID: string;
  Name: string;
  OutlineNumber: string;
  OutlineLevel: string;
  Start?: string;
  Finish?: string;
  Duration: string;
  Work: string;
  Estimated: string;
  Milestone: string;
  Summary: string;
  Critical: string;
  ConstraintType: string;
  ConstraintDate?: string;
  Deadline?: string;
  PredecessorLink: XmlLink[];
};

type XmlPeriod = { FromDate: string; ToDate: string };

export type XmlCalendar = {
  UID: string;
  Name: string;
  BaseCalendarUID: string;
  WeekDays?: { WeekDay: { DayType: string; DayWorking: string; TimePeriod?: XmlPeriod }[] };
  Exceptions?: { Exception: { Name: string; TimePeriod: XmlPeriod; DayWorking: string }[] };
};

export type XmlProject = {
  Title: string;
  Company: string;
  StartDate: string;
  FinishDate: string;
  MinutesPerWeek: string;
  Calendars: { Calendar: XmlCalendar[] };
  Tasks: { Task: XmlTask[] };
  Resources: {
    Resource: { UID: string; Name: string; MaxUnits: string; EmailAddress?: string; CalendarUID: string }[];
  };
  Assignments: { Assignment: { TaskUID: string; ResourceUID: string; Units: string; Work: string }[] };
};

/** As it is read: a task without links has no list of them. */
type Read = Omit<XmlProject, 'Tasks'> & {
  readonly Tasks: { readonly Task: (Omit<XmlTask, 'PredecessorLink'> & { PredecessorLink?: XmlLink[] })[] };
};

const LISTS = new Set([
  'Task',
  'Calendar',
  'WeekDay',
  'Exception',
  'Resource',
  'Assignment',
  'PredecessorLink',
  'WorkingTime',
]);

export const projectXml = (session: Session): string => fromUtf8(projectFile(session, NOW));

/** The file as fast-xml-parser, which is not ours, reads it. Everything is text. */
export const projectOf = (session: Session): XmlProject => {
  const xml = projectXml(session);
  const parser = new XMLParser({ parseTagValue: false, isArray: (name) => LISTS.has(name) });
  const { Project } = parser.parse(xml) as { Project: Read };
  const Task = Project.Tasks.Task.map((task) => ({ ...task, PredecessorLink: task.PredecessorLink ?? [] }));
  return { ...Project, Tasks: { Task } };
};
