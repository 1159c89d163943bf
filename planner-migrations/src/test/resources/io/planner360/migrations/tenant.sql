-- At least one row of every tenant table for one organization. {word} is an id that no other organization has;
-- {n} is a number that no other organization has.
INSERT INTO organizations (id, name, domain, industry, size_category, settings, is_active, created_at, updated_at, version)
    VALUES ({organization}, 'Organization {n}', 'works{n}.example', '', 'small', '{"minimum_threshold": 3}', true,
        now(), now(), 1);
INSERT INTO standards VALUES ('competency_category', 'category_{n}', {n}, 'Category {n}', '', false);
INSERT INTO users (id, email, email_key, first_name, last_name, is_active, email_verified, created_at, updated_at, version)
    VALUES
    ({ana}, 'Ana{n}@example.org', 'ana{n}@example.org', 'Ana', 'Alba', true, true, now(), now(), 1),
    ({ben}, 'ben{n}@example.org', 'ben{n}@example.org', 'Ben', 'Brown', true, false, now(), now(), 1),
    ({cem}, 'cem{n}@example.org', 'cem{n}@example.org', 'Cem', 'Can', false, false, now(), now(), 1);
INSERT INTO user_organizations (organization_id, user_id, display_name, job_title, department, manager_id, status, version)
    VALUES
    ({organization}, {ana}, 'Ana Alba', 'Head', '', NULL, 'active', 1),
    ({organization}, {ben}, 'Ben Brown', 'Engineer', 'Research', {ana}, 'active', 1),
    ({organization}, {cem}, 'Cem Can', 'Engineer', 'Research', {ana}, 'pending', 1);
INSERT INTO membership_periods (organization_id, user_id, number, manager_id, job_title, department, status, started_at, ended_at)
    VALUES
    ({organization}, {ana}, 1, NULL, 'Head', '', 'active', '2026-01-01T00:00:00Z', NULL),
    ({organization}, {ben}, 1, NULL, 'Trainee', 'Research', 'active', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
    ({organization}, {ben}, 2, {ana}, 'Engineer', 'Research', 'active', '2026-02-01T00:00:00Z', NULL),
    ({organization}, {cem}, 1, {ana}, 'Engineer', 'Research', 'pending', '2026-02-01T00:00:00Z', NULL);
INSERT INTO roles VALUES ({organization}, {guide}, {organization}, 'Guide {n}', 'guide {n}', '{manage_learning}', 1);
INSERT INTO user_roles VALUES
    ({organization}, {ana}, '00000000-0000-8000-8000-000000000001', '00000000-0000-0000-0000-000000000000'),
    ({organization}, {ben}, '00000000-0000-8000-8000-000000000003', '00000000-0000-0000-0000-000000000000');
INSERT INTO competency_frameworks VALUES
    ({organization}, {framework}, 'Framework', {framework}, 1, 'published', '2026-11-03T09:00:00Z', 2),
    ({organization}, {next_framework}, 'Framework', {framework}, 2, 'draft', NULL, 1);
INSERT INTO framework_categories VALUES
    ({organization}, {framework}, {category}, 0, 'Category'), ({organization}, {framework}, {manners}, 1, 'Manners');
INSERT INTO framework_competencies VALUES
    ({organization}, {framework}, {listening}, {category}, 0, 'Listening', 'Hears what is said.', 1.00),
    ({organization}, {framework}, {deciding}, {category}, 1, 'Deciding', '', 9.99);
INSERT INTO framework_competency_categories VALUES ({organization}, {framework}, {listening}, {manners}, 0);
INSERT INTO framework_levels VALUES
    ({organization}, {framework}, {listening}, 1, 'Sometimes', '{}', NULL),
    ({organization}, {framework}, {listening}, 2, 'Always', '{"Asks back","Sums up"}', NULL),
    ({organization}, {framework}, {deciding}, 1, 'Soon', '{"Does not wait"}', 3.5);
INSERT INTO framework_texts VALUES ({organization}, {framework}, 'pt-BR', 'name', 'Competências');
INSERT INTO competency_categories VALUES ({organization}, {category}, {framework}, 0, 'Category');
INSERT INTO competencies VALUES
    ({organization}, {listening}, {framework}, {category}, 0, 'Listening', 'Hears what is said.', 1.00, true,
        '2026-11-03T09:00:00Z', '2026-11-03T09:00:00Z'),
    ({organization}, {deciding}, {framework}, {category}, 1, 'Deciding', '', 9.99, false,
        '2026-11-03T09:00:00Z', '2026-11-04T09:00:00Z');
INSERT INTO competency_levels VALUES
    ({organization}, {listening}, 1, 'Sometimes', '{}', NULL),
    ({organization}, {listening}, 2, 'Always', '{"Asks back","Sums up"}', NULL),
    ({organization}, {deciding}, 1, 'Soon', '{"Does not wait"}', 3.5);
INSERT INTO user_competencies VALUES
    ({organization}, {level_of_ben}, {ben}, {framework}, {listening}, 2, '2026-11-04T09:00:00Z', '2027-11-04T09:00:00Z',
        'prior_learning', '', 'Certificate 7', {ana}, '2026-11-04T10:00:00Z');
INSERT INTO competency_reviews VALUES
    ({organization}, {ben}, {listening}, 'in_review', {framework}, 2, 'As seen.', {ana}, 2),
    ({organization}, {cem}, {listening}, 'idle', NULL, NULL, NULL, NULL, 3);
INSERT INTO role_profiles VALUES ({organization}, {engineer}, {framework}, 'Engineer', true, 1);
INSERT INTO role_profile_levels VALUES ({organization}, {engineer}, {listening}, 2);
INSERT INTO feedback_forms (organization_id, id, family_id, edition, framework_id, form_type, title, description,
        confidentiality, small_groups, settings, frozen, is_active, created_by, created_at, updated_at, version)
    VALUES ({organization}, {form}, {form}, 1, {framework}, 'standard', 'Form', '', 'anonymous',
        'combine', '{"questions_per_page": 10}', true, true, {ana}, now(), now(), 2);
INSERT INTO feedback_form_texts VALUES ({organization}, {form}, 'pt-BR', 'title', 'Formulário');
INSERT INTO feedback_response_scales VALUES
    ({organization}, {form}, 'Frequency', 0, 1, '{Never,Rarely,Sometimes,Often,Always}');
INSERT INTO feedback_questions (organization_id, id, lineage_id, form_id, position, kind, text, competency_id, scale,
        reverse_scored, required) VALUES
    ({organization}, {asks}, {asks}, {form}, 0, 'rated', 'Asks back.', {listening}, 'Frequency', false, true),
    ({organization}, {interrupts}, {interrupts}, {form}, 1, 'rated', 'Interrupts.', {listening}, 'Frequency', true, true),
    ({organization}, {more}, {more}, {form}, 2, 'comment', 'What else?', NULL, NULL, false, false);
INSERT INTO feedback_questions (organization_id, id, lineage_id, form_id, position, kind, text, reverse_scored, required,
        minimum_choices, maximum_choices) VALUES
    ({organization}, {strengths}, {strengths}, {form}, 3, 'choice', 'Which are strengths?', false, false, 1, 2);
INSERT INTO feedback_question_options VALUES
    ({organization}, {strengths}, 'calm', 0, 'Stays calm'), ({organization}, {strengths}, 'clear', 1, 'Is clear');
INSERT INTO feedback_rater_groups
    (organization_id, form_id, code, position, protection, threshold, maximum, weight, minimum) VALUES
    ({organization}, {form}, 'SELF', 0, 'exempt', 1, 1, 1.00, 1),
    ({organization}, {form}, 'PEER', 1, 'protected', 3, NULL, 1.00, 0),
    ({organization}, {form}, 'EXTERNAL', 2, 'protected', 2, 9, 0.50, 2);
INSERT INTO feedback_cycles VALUES
    ({organization}, {cycle}, {form}, 'Cycle', 'Europe/Berlin', '2026-11-30', '2026-11-30T23:00:00Z', 'collecting', NULL, 2),
    ({organization}, {closed}, {form}, 'Closed', 'UTC', '2026-10-31', '2026-11-01T00:00:00Z', 'closed', '2026-11-01T00:00:01Z', 3);
INSERT INTO feedback_cycle_notices VALUES ({organization}, {cycle}, 'en', 'Your answers are confidential.');
INSERT INTO feedback_cycle_levels VALUES ({organization}, {cycle}, {listening}, 1, 3), ({organization}, {cycle}, {listening}, 2, 4.5);
INSERT INTO feedback_cycle_targets VALUES
    ({organization}, {cycle}, {ben}, 'Engineer', 'Research', {ana}, 'enrolled', {cem}),
    ({organization}, {closed}, {ben}, 'Engineer', 'Research', {ana}, 'withdrawn', NULL);
INSERT INTO feedback_rater_policies VALUES ({organization}, {cycle}, 'replace', 5);
INSERT INTO feedback_reminder_schedules VALUES ({organization}, {cycle}, 3, 2, 4);
INSERT INTO external_raters VALUES ({organization}, {customer}, 'Customer@example.com', 'customer@example.com', 'A Customer');
INSERT INTO feedback_invitations VALUES
    ({organization}, {invited_ben}, {cycle}, {ben}, {ben}, NULL, 'SELF', NULL, NULL, 'submitted', NULL, NULL, NULL, NULL, NULL, 4),
    ({organization}, {invited_cem}, {cycle}, {ben}, {cem}, NULL, 'PEER', NULL, NULL, 'started',
        ARRAY[{asks}, {interrupts}, {more}]::uuid[], '{5,NULL,NULL}', '{f,t,f}', '{NULL,NULL,"Not yet."}', NULL, 3),
    ({organization}, {invited_customer}, {cycle}, {ben}, NULL, {customer}, 'EXTERNAL', {hash}, '2026-12-01T00:00:00Z',
        'declined', NULL, NULL, NULL, NULL, 'I do not know him.', 3);
INSERT INTO feedback_nominations VALUES
    ({organization}, {nominated_cem}, {cycle}, {ben}, {cem}, NULL, 'PEER', 'approved', NULL, 2),
    ({organization}, {nominated_customer}, {cycle}, {ben}, NULL, {customer}, 'EXTERNAL', 'rejected', 'Somebody else.', 2);
INSERT INTO feedback_responses VALUES
    ({organization}, {of_ben}, {cycle}, {ben}, 'SELF', {invited_ben}, '2026-11-10T10:00:00Z', NULL, '{}'),
    ({organization}, {of_peer}, {cycle}, {ben}, 'PEER', NULL, NULL, {hash}, ARRAY[{interrupts}]::uuid[]);
INSERT INTO feedback_ratings VALUES ({organization}, {of_ben}, '{5,1,NULL,NULL}'), ({organization}, {of_peer}, '{3,NULL,NULL,NULL}');
INSERT INTO feedback_comments VALUES ({organization}, {of_peer}, {more}, 'Brings cake.');
INSERT INTO feedback_choices VALUES ({organization}, {of_peer}, {strengths}, '{calm}');
INSERT INTO published_reports VALUES
    ({organization}, {report}, {closed}, {ben}, 'released', '2026-11-01T00:00:01Z', '2026-11-02T00:00:00Z', 2);
INSERT INTO report_releases VALUES ({organization}, {report}, 2, 'released', '2026-11-02T00:00:00Z', {ana});
INSERT INTO published_groups VALUES
    ({organization}, {report}, 'SELF', 0, 'no_answers', 0), ({organization}, {report}, 'PEER', 1, 'shown', 5);
INSERT INTO published_scores VALUES ({organization}, {report}, {listening}, 0, NULL, 3.5, 2, 4.5);
INSERT INTO published_cells VALUES ({organization}, {report}, {listening}, 'PEER', 5, 3.5, 0.25);
INSERT INTO published_comments VALUES ({organization}, {report}, 0, {more}, 'PEER', 'Brings cake.');
INSERT INTO learning_resources VALUES
    ({organization}, {book}, 'Hearing', 'book', 'A Publisher', NULL, 300, 2, 'en', 24.90, 'EUR', false, 1);
INSERT INTO learning_resource_competencies VALUES ({organization}, {book}, {listening});
INSERT INTO learning_plans VALUES
    ({organization}, {plan}, {ben}, {closed}, 'Plan', 'active', '2026-11-10', '2027-02-08', 2, '',
        jsonb_build_object('advisor', 'rules', 'version', '1', 'report', {report}, 'gaps', '[]'::jsonb), NULL, now(), now()),
    ({organization}, {by_hand}, {cem}, NULL, 'By hand', 'completed', '2026-11-10', '2027-02-08', 3, 'Mine.', NULL,
        '2027-01-31', now(), now());
INSERT INTO learning_objectives VALUES
    ({organization}, {objective}, {plan}, 0, {listening}, 'Listen', 'Because.', 2, '2027-02-08', 'in_progress', 40,
        'Asks back.', 2.50),
    ({organization}, {dependent}, {plan}, 1, {deciding}, 'Decide', '', 1, '2027-02-08', 'dropped', 0, '', 1.00);
INSERT INTO learning_objective_dependencies VALUES ({organization}, {plan}, {dependent}, {objective});
INSERT INTO learning_objective_resources VALUES ({organization}, {objective}, 0, {book});
INSERT INTO analytics_events VALUES ({organization}, {opened}, 'plan_opened', {plan}, {ben}, now());
INSERT INTO dashboards VALUES ({organization}, {dashboard}, {ana}, 'Dashboard', true, 2);
INSERT INTO dashboard_widgets VALUES
    ({organization}, {widget}, {dashboard}, 0, 'Heat map', 'heat_map', jsonb_build_object('cycle', {closed}));
INSERT INTO recommendations VALUES
    ({organization}, {recommendation}, {ben}, {closed}, {report}, {listening}, 2, {book}, 'Listen', 'Because.', 0.90,
        'rules', '1', 'accepted', {objective}, NULL, '2026-11-03T00:00:00Z', '2026-11-04T00:00:00Z', 2);
INSERT INTO plan_templates VALUES ({organization}, {template}, 'First months', 'For leads.', false, 1);
INSERT INTO plan_template_objectives VALUES
    ({organization}, {template}, 0, {listening}, 'Listen', '', 'Asks back.', 1.00, 2, 30),
    ({organization}, {template}, 1, {deciding}, 'Decide', 'Leads do.', '', 2.00, 1, 90);
INSERT INTO plan_template_dependencies VALUES ({organization}, {template}, 1, 0);
INSERT INTO plan_template_resources VALUES ({organization}, {template}, 0, 0, {book});
INSERT INTO learning_progress VALUES
    ({organization}, {entry}, {plan}, {objective}, now(), 40, 90, '', 'https://example.org/notes', {book}, now());
INSERT INTO reports VALUES
    ({organization}, {exported}, 'person_scores', jsonb_build_object('cycle', {closed}, 'person', {ben}), 'csv', {ana},
    '2026-11-03T00:00:00Z', 'ab/content', repeat('ab', 32), 123);
INSERT INTO outbox_heads VALUES ({organization}, 2, '2026-11-01T00:00:01Z');
INSERT INTO outbox_events VALUES
    ({organization}, 1, 'feedback.cycle_closed', 'feedback_cycle', {closed}, '', '2026-11-01T00:00:01Z'),
    ({organization}, 2, 'learning.plan_approved', 'learning_plan', {plan}, 'user=' || {ben}, '2026-11-10T10:00:00Z');
INSERT INTO outbox_cursors VALUES ({organization}, 'mail', 2, '2026-11-10T10:00:00Z');
INSERT INTO outbox_deliveries VALUES
    ({organization}, 1, 'mail', 'feedback_cycle', {closed}, 12, NULL, '2026-11-02T00:00:01Z', 'java.net.SocketTimeoutException'),
    ({organization}, 2, 'mail', 'learning_plan', {plan}, 0, '2026-11-10T10:00:00Z', NULL, NULL);
INSERT INTO bulk_imports VALUES ({organization}, 'ratings', {closed}, 'answers of spring', repeat('ab', 32), 100, true);
