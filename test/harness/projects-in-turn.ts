import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The database's files come first: meanwhile the program is built and its demo loaded. The browser's are next, long and few, and the many short
 * ones without a database last: neither core waits for the other. Within a project it is Vitest's own order, the longest or largest first.
 */
const turns = ['database', 'browser', 'unit'];

export class ProjectsInTurn extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const turnOf = ({ project }: TestSpecification) => turns.indexOf(project.name);
    return sorted.sort((one, other) => turnOf(one) - turnOf(other));
  }
}
