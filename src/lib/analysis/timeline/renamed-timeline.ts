import type { StudyTimeline } from './study-timeline';

/** The same timeline with everything in users' words passed through `rename`: what leaves the project says nobody's name. */
export function renamedTimeline(timeline: StudyTimeline, rename: (text: string) => string): StudyTimeline {
  return {
    ...timeline,
    lanes: timeline.lanes.map((lane) => ({
      ...lane,
      name: rename(lane.name),
      items: lane.items.map((item) => ({ ...item, name: rename(item.name) }))
    })),
    undated: timeline.undated.map((item) => ({ ...item, name: rename(item.name) }))
  };
}
