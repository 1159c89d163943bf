--liquibase formatted sql

--changeset planner360:20261126_110000_prod_standards context:prod splitStatements:false rollbackSplitStatements:false
-- Written as the system writes, for its owner is held to the policies of the table. What a host has put there already
-- stays; a later seed changes rows that are still marked as seeded, and no others.
SELECT set_config('role', 'planner_system', true);

INSERT INTO standards (kind, code, position, text, description, seeded) VALUES
    ('competency_category', 'craft', 0, 'Craft and expertise',
        'What somebody knows and can do in their own field, and how reliable the work is that comes of it.', true),
    ('competency_category', 'problem_solving', 1, 'Thinking and deciding',
        'How somebody takes a problem apart, weighs what is known, and comes to a decision that holds.', true),
    ('competency_category', 'collaboration', 2, 'Working with others',
        'How somebody listens, shares, disagrees and helps, inside the own team and across its border.', true),
    ('competency_category', 'communication', 3, 'Making oneself understood',
        'How clearly somebody speaks and writes, and how they make sure of having been understood.', true),
    ('competency_category', 'service', 4, 'Serving customers',
        'How somebody finds out what the people need for whom the work is done, and sees to it that they get it.', true),
    ('competency_category', 'responsibility', 5, 'Responsibility and integrity',
        'How somebody keeps promises, owns mistakes, and treats people, money and rules when nobody looks.', true),
    ('competency_category', 'learning', 6, 'Learning and change',
        'How somebody takes in what is new, tries it, and helps others through change.', true),
    ('competency_category', 'leadership', 7, 'Leading people',
        'How somebody gives direction, lets others grow and stands up for them; also without a title.', true),
    ('resource_type', 'course', 0, 'course', 'Taught over several units, in a room or online.', true),
    ('resource_type', 'workshop', 1, 'workshop', 'A day or less, with exercises on one''s own cases.', true),
    ('resource_type', 'book', 2, 'book', 'To be read in one''s own time.', true),
    ('resource_type', 'article', 3, 'article', 'Read in a sitting: an essay, a chapter, a case.', true),
    ('resource_type', 'video', 4, 'video', 'A recording of a talk or a demonstration.', true),
    ('resource_type', 'practice', 5, 'practice', 'A task in the own work that exercises what is to be learnt.', true),
    ('resource_type', 'coaching', 6, 'coaching', 'Conversations with somebody who asks rather than tells.', true),
    ('resource_type', 'mentoring', 7, 'mentoring', 'Regular conversations with somebody who has done it before.', true),
    ('resource_type', 'shadowing', 8, 'shadowing', 'Going along with somebody who does it well.', true),
    ('resource_type', 'certificate', 9, 'certificate', 'Ends with an examination that others recognise.', true),
    ('setting', 'time_zone', 0, 'UTC', 'In whose days things are counted, until the organization says otherwise.', true),
    ('setting', 'minimum_threshold', 1, '3',
        'How many answers a protected group of raters needs at least: with two, each knows what the other said.', true),
    ('setting', 'default_threshold', 2, '4', 'The threshold of forms that name no groups of raters.', true),
    ('setting', 'reminder_first_after_days', 3, '5', 'Days from an invitation to the first reminder.', true),
    ('setting', 'reminder_every_days', 4, '4', 'Days from one reminder to the next.', true),
    ('setting', 'reminder_most', 5, '3', 'Reminders of one invitation at most.', true)
ON CONFLICT DO NOTHING;

RESET ROLE;

--rollback SELECT set_config('role', 'planner_system', true);
--rollback DELETE FROM standards WHERE seeded AND (kind, code) IN (
--rollback     ('competency_category', 'craft'), ('competency_category', 'problem_solving'),
--rollback     ('competency_category', 'collaboration'), ('competency_category', 'communication'),
--rollback     ('competency_category', 'service'), ('competency_category', 'responsibility'),
--rollback     ('competency_category', 'learning'), ('competency_category', 'leadership'),
--rollback     ('resource_type', 'course'), ('resource_type', 'workshop'), ('resource_type', 'book'),
--rollback     ('resource_type', 'article'), ('resource_type', 'video'), ('resource_type', 'practice'),
--rollback     ('resource_type', 'coaching'), ('resource_type', 'mentoring'), ('resource_type', 'shadowing'),
--rollback     ('resource_type', 'certificate'), ('setting', 'time_zone'), ('setting', 'minimum_threshold'),
--rollback     ('setting', 'default_threshold'), ('setting', 'reminder_first_after_days'),
--rollback     ('setting', 'reminder_every_days'), ('setting', 'reminder_most'));
--rollback RESET ROLE;
