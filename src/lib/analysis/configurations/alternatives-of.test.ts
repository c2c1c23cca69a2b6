import { expect, it } from 'vitest';
import { saveConfiguration } from '$lib/commands/configurations/save-configuration';
import type { ConfigurationId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { alternativesOf } from './alternatives-of';

it('finds all that are alternatives by one step or more, either way', () => {
  const project = new TestProject();
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => {
    project.run(saveConfiguration, { id: name as ConfigurationId, name });
    return name as ConfigurationId;
  }) as [ConfigurationId, ConfigurationId, ConfigurationId, ConfigurationId];
  project.run(saveConfiguration, { id: a, alternativeToId: b });
  project.run(saveConfiguration, { id: c, alternativeToId: b });
  expect(alternativesOf(project.model, a)).toEqual([b, c]);
  expect(alternativesOf(project.model, b)).toEqual([a, c]);
  expect(alternativesOf(project.model, d)).toEqual([]);
});
