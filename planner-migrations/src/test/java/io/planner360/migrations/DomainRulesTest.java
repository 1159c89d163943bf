package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the domain refuses, the database refuses too, by a constraint whose name says why. */
@ExtendWith(PostgresServer.Extension.class)
class DomainRulesTest {

    private static TestDatabase database;
    private static Tenant tenant;

    @BeforeAll
    static void oneOrganization(PostgresServer server) {
        database = server.migrated();
        tenant = Tenant.stored(1, database);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            standards_code_shape;                               standards;                      code = 'Craft'
            standards_code_shape;                               standards;                      code = repeat('x', 51)
            standards_kind_known;                               standards;                      kind = 'else'
            standards_position_range;                           standards;                      position = -1
            standards_text_length;                              standards;                      text = ''
            standards_text_length;                              standards;                      text = repeat('x', 256)
            standards_text_length;                              standards;                      kind = 'resource_type', text = repeat('x', 51)
            standards_description_length;                       standards;                      description = repeat('x', 1001)
            organizations_name_length;                          organizations;                  name = ''
            organizations_name_length;                          organizations;                  name = repeat('😀', 256)
            organizations_domain_shape;                         organizations;                  domain = 'Works.example'
            organizations_domain_shape;                         organizations;                  domain = repeat('x', 97) || '.org'
            organizations_industry_length;                      organizations;                  industry = repeat('x', 101)
            organizations_size_category_known;                  organizations;                  size_category = 'huge'
            organizations_logo_url_shape;                       organizations;                  logo_url = 'logo.png'
            organizations_settings_known;                       organizations;                  settings = '{"colour": "blue"}'
            organizations_settings_known;                       organizations;                  settings = '[]'
            organizations_settings_time_zone_length;            organizations;                  settings = '{"time_zone": 1}'
            organizations_settings_thresholds_range;            organizations;                  settings = '{"minimum_threshold": 1}'
            organizations_settings_thresholds_range;            organizations;                  settings = '{"minimum_threshold": 4}'
            organizations_settings_reminders_range;             organizations;                  settings = '{"reminder_most": 1}'
            organizations_settings_reminders_range;             organizations;                  settings = '{"reminder_first_after_days": 1, "reminder_every_days": 1, "reminder_most": 21}'
            organizations_created_before_updated;               organizations;                  updated_at = '2020-01-01'
            organizations_version_positive;                     organizations;                  version = 0
            users_profile_image_url_shape;                      users;                          profile_image_url = 'http://'
            users_created_before_updated;                       users;                          updated_at = '2020-01-01'
            users_version_positive;                             users;                          version = 0
            idx_users_email;                                    users;                          email_key = 'cem1@example.org'
            users_email_shape;                                  users;                          email = 'nobody'
            users_email_shape;                                  users;                          email = repeat('a', 250) || '@b.org'
            users_first_name_length;                            users;                          first_name = ''
            users_last_name_length;                             users;                          last_name = repeat('x', 101)
            user_organizations_display_name_length;             user_organizations;             display_name = repeat('x', 202)
            user_organizations_job_title_length;                user_organizations;             job_title = repeat('x', 201)
            user_organizations_department_length;               user_organizations;             department = repeat('x', 101)
            user_organizations_manager_is_another;              user_organizations;             manager_id = user_id
            user_organizations_manager_fk;                      user_organizations;             manager_id = {nobody}
            user_organizations_status_known;                    user_organizations;             status = 'left'
            user_organizations_version_positive;                user_organizations;             version = 0
            membership_periods_open_idx;                        membership_periods;             ended_at = NULL
            membership_periods_previous_fk;                     membership_periods;             started_at = '2026-01-15T00:00:00Z' WHERE number = 2
            membership_periods_previous_fk;                     membership_periods;             ended_at = '2026-01-15T00:00:00Z' WHERE ended_at IS NOT NULL
            membership_periods_previous_fk;                     membership_periods;             number = 3 WHERE number = 2
            membership_periods_begin_before_end;                membership_periods;             ended_at = '2025-12-31T00:00:00Z'
            membership_periods_number_positive;                 membership_periods;             number = 0
            membership_periods_manager_is_another;              membership_periods;             manager_id = user_id
            membership_periods_manager_fk;                      membership_periods;             manager_id = {nobody}
            membership_periods_status_known;                    membership_periods;             status = 'left'
            membership_periods_job_title_length;                membership_periods;             job_title = repeat('x', 201)
            membership_periods_department_length;               membership_periods;             department = repeat('x', 101)
            roles_owner_is_the_organization;                    roles;                          organization_id = NULL, permissions = NULL
            roles_name_length;                                  roles;                          name = ''
            roles_name_key_length;                              roles;                          name_key = ''
            roles_permissions_of_own;                           roles;                          permissions = NULL WHERE organization_id IS NOT NULL
            roles_permissions_of_own;                           roles;                          permissions = '{manage_people}'
            roles_permissions_shape;                            roles;                          permissions = '{NULL}' WHERE organization_id IS NOT NULL
            roles_permissions_shape;                            roles;                          permissions = ARRAY[['hr']] WHERE organization_id IS NOT NULL
            roles_version_positive;                             roles;                          version = 0
            user_roles_role_of_all_or_own;                      user_roles;                     role_owner_id = {nobody}
            user_roles_role_fk;                                 user_roles;                     role_owner_id = organization_id
            user_roles_member_fk;                               user_roles;                     user_id = {nobody}
            competency_categories_position_range;               competency_categories;          position = -1
            competencies_weight_range;                          competencies;                   weight = 0
            competencies_created_before_updated;                competencies;                   updated_at = '2026-11-01'
            competency_frameworks_first_version_fk;             competency_frameworks;          name = 'V' || version_number
            competency_frameworks_first_is_first;               competency_frameworks;          first_version_id = id
            competency_frameworks_status_known;                 competency_frameworks;          status = 'new'
            competency_frameworks_published_with_time;          competency_frameworks;          published_at = NULL
            framework_competencies_name_key;                    framework_competencies;         name = 'Listening'
            framework_competencies_category_fk;                 framework_competencies;         category_id = {nothing}
            framework_categories_name_key;                      framework_categories;           name = 'Category'
            framework_competency_categories_category_fk;        framework_competency_categories; category_id = {nothing}
            framework_texts_locale_shape;                       framework_texts;                locale = 'pt_BR'
            framework_texts_text_key_length;                    framework_texts;                text_key = ''
            framework_texts_text_length;                        framework_texts;                text = ''
            framework_levels_level_range;                       framework_levels;               level = level - 2
            competencies_category_fk;                           competencies;                   category_id = {nothing}
            competencies_description_length;                    competencies;                   description = repeat('x', 4001)
            competency_levels_level_range;                      competency_levels;              level = level - 2
            competency_levels_indicators_shape;                 competency_levels;              indicators = '{a,NULL}'
            competency_levels_indicators_shape;                 competency_levels;              indicators = '{""}'
            competency_levels_scale_value_finite;               competency_levels;              scale_value = 'NaN'
            competency_levels_scale_value_finite;               competency_levels;              scale_value = '-Infinity'
            user_competencies_level_fk;                         user_competencies;              level = 9
            user_competencies_valid_in_order;                   user_competencies;              valid_until = valid_from
            user_competencies_valid_when_recorded;              user_competencies;              valid_from = '2026-12-01'
            user_competencies_evidence_known;                   user_competencies;              evidence = 'rumour'
            user_competencies_assessed_by_another;              user_competencies;              assessed_by = user_id
            competency_reviews_claimed_unless_idle;             competency_reviews;             note = NULL
            competency_reviews_reviewer_in_review;              competency_reviews;             reviewer_id = NULL
            role_profile_levels_level_fk;                       role_profile_levels;            level = 9
            role_profiles_job_title_length;                     role_profiles;                  job_title = ''
            role_profiles_version_positive;                     role_profiles;                  version = 0
            feedback_forms_confidentiality_known;               feedback_forms;                 confidentiality = 'secret'
            feedback_forms_small_groups_known;                  feedback_forms;                 small_groups = 'hide'
            feedback_rater_groups_code_not_combined;            feedback_rater_groups;          code = 'COMBINED'
            feedback_forms_form_type_known;                     feedback_forms;                 form_type = 'draft'
            feedback_forms_author_fk;                           feedback_forms;                 created_by = {nothing}
            feedback_forms_family_is_first;                     feedback_forms;                 edition = 2
            feedback_forms_family_is_first;                     feedback_forms;                 family_id = {nothing}
            feedback_questions_lineage_key;                     feedback_questions;             lineage_id = {asks}
            feedback_form_texts_locale_shape;                   feedback_form_texts;            locale = 'pt_BR'
            feedback_form_texts_text_key_length;                feedback_form_texts;            text_key = ''
            feedback_form_texts_text_length;                    feedback_form_texts;            text = ''
            feedback_response_scales_points_range;              feedback_response_scales;       lowest = 997
            feedback_response_scales_points_range;              feedback_response_scales;       lowest = -1001
            feedback_response_scales_anchors_shape;             feedback_response_scales;       anchors = '{only}'
            feedback_response_scales_anchors_shape;             feedback_response_scales;       anchors = '{}'
            feedback_response_scales_anchors_shape;             feedback_response_scales;       anchors = '{a,NULL}'
            feedback_questions_kind_known;                      feedback_questions;             kind = 'text', scale = NULL, reverse_scored = false, minimum_choices = NULL, maximum_choices = NULL
            feedback_questions_rated_has_scale;                 feedback_questions;             kind = 'comment', reverse_scored = false, minimum_choices = NULL, maximum_choices = NULL
            feedback_questions_rated_has_competency;            feedback_questions;             competency_id = NULL
            feedback_questions_choice_has_numbers;              feedback_questions;             minimum_choices = 1
            feedback_questions_choice_has_numbers;              feedback_questions;             maximum_choices = NULL
            feedback_questions_choices_range;                   feedback_questions;             minimum_choices = minimum_choices - 1
            feedback_questions_choices_range;                   feedback_questions;             minimum_choices = maximum_choices + 1
            feedback_questions_choices_range;                   feedback_questions;             maximum_choices = maximum_choices + 99
            feedback_question_options_code_shape;               feedback_question_options;      code = upper(code)
            feedback_question_options_position_range;           feedback_question_options;      position = position + 100
            feedback_question_options_text_length;              feedback_question_options;      text = repeat('x', 1001)
            feedback_choices_options_shape;                     feedback_choices;               options = '{}'
            feedback_choices_options_shape;                     feedback_choices;               options = '{calm,NULL}'
            feedback_questions_scale_fk;                        feedback_questions;             scale = scale || 's'
            feedback_questions_position_range;                  feedback_questions;             position = position + 500
            feedback_questions_position_key;                    feedback_questions;             position = 7
            feedback_rater_groups_code_shape;                   feedback_rater_groups;          code = 'peer'
            feedback_rater_groups_threshold_range;              feedback_rater_groups;          threshold = 101, minimum = 0, maximum = NULL
            feedback_rater_groups_threshold_range;              feedback_rater_groups;          threshold = 1, protection = 'protected', code = code || '2'
            feedback_rater_groups_threshold_range;              feedback_rater_groups;          threshold = 2, minimum = 0, protection = 'exempt', maximum = NULL
            feedback_rater_groups_maximum_reaches_threshold;    feedback_rater_groups;          maximum = threshold - 1
            feedback_rater_groups_minimum_range;                feedback_rater_groups;          minimum = 1, threshold = 3, maximum = NULL, protection = 'protected', code = code || '2'
            feedback_rater_groups_minimum_range;                feedback_rater_groups;          minimum = 10, maximum = 9
            feedback_rater_groups_self_is_exempt;               feedback_rater_groups;          code = 'SELF', protection = 'protected', threshold = 3, minimum = 0, maximum = 3
            feedback_cycles_closed_at_while_closed;             feedback_cycles;                closed_at = CASE WHEN closed_at IS NULL THEN now() END
            feedback_cycles_status_known;                       feedback_cycles;                status = 'open', closed_at = NULL
            feedback_cycles_closing_day_range;                  feedback_cycles;                closing_day = '10000-01-01'
            feedback_cycles_name_key;                           feedback_cycles;                name = 'Closed'
            feedback_cycle_notices_locale_shape;                feedback_cycle_notices;         locale = 'e'
            feedback_cycle_notices_text_not_empty;              feedback_cycle_notices;         text = ''
            feedback_cycle_levels_scale_value_finite;           feedback_cycle_levels;          scale_value = 'Infinity'
            external_raters_email_shape;                        external_raters;                email = '@b.org'
            feedback_invitations_rater_key;                     feedback_invitations;           rater_user_id = {ana}, external_rater_id = NULL, token_hash = NULL, token_expires_at = NULL, rater_group = 'PEER'
            feedback_invitations_one_rater;                     feedback_invitations;           rater_user_id = {ana}, external_rater_id = {customer}, rater_group = 'PEER'
            feedback_invitations_one_rater;                     feedback_invitations;           rater_user_id = NULL, external_rater_id = NULL, rater_group = 'PEER', token_hash = NULL, token_expires_at = NULL
            feedback_invitations_self_is_target;                feedback_invitations;           rater_group = 'SELF'
            feedback_invitations_self_is_target;                feedback_invitations;           rater_group = 'CUSTOMER'
            feedback_invitations_external_group;                feedback_invitations;           rater_group = CASE WHEN rater_user_id = target_user_id THEN 'SELF' WHEN rater_user_id IS NULL THEN 'MANAGER' ELSE 'PEER' END
            feedback_invitations_external_group;                feedback_invitations;           rater_group = CASE WHEN rater_user_id = target_user_id THEN 'SELF' ELSE 'EXTERNAL' END
            feedback_invitations_token_whole;                   feedback_invitations;           token_expires_at = CASE WHEN token_hash IS NULL THEN now() END
            feedback_invitations_token_is_of_external;          feedback_invitations;           token_hash = md5(id::text) || md5(id::text), token_expires_at = now()
            feedback_invitations_token_shape;                   feedback_invitations;           token_hash = upper(token_hash) || 'A'
            feedback_invitations_status_known;                  feedback_invitations;           status = 'forgotten', draft_question_ids = NULL, draft_ratings = NULL, draft_not_observed = NULL, draft_comments = NULL, decline_reason = NULL
            feedback_invitations_draft_while_started;           feedback_invitations;           status = 'sent', decline_reason = NULL
            feedback_invitations_draft_while_started;           feedback_invitations;           draft_comments = NULL
            feedback_invitations_draft_parallel;                feedback_invitations;           draft_ratings = CASE status WHEN 'started' THEN '{1}'::smallint[] END
            feedback_invitations_draft_choices_while_started;   feedback_invitations;           draft_choices = CASE status WHEN 'started' THEN NULL ELSE '{}'::text[] END
            feedback_invitations_draft_choices_parallel;        feedback_invitations;           draft_choices = CASE status WHEN 'started' THEN '{calm}'::text[] END
            feedback_invitations_draft_complete;                feedback_invitations;           draft_question_ids = array_replace(draft_question_ids, {asks}, NULL)
            feedback_invitations_decline_reason_while_declined; feedback_invitations;           decline_reason = 'No.'
            feedback_invitations_decline_reason_length;         feedback_invitations;           decline_reason = left(decline_reason, 0)
            feedback_nominations_rater_key;                     feedback_nominations;           rater_user_id = {ana}, external_rater_id = NULL, rater_group = 'PEER'
            feedback_nominations_one_rater;                     feedback_nominations;           rater_user_id = {ana}, external_rater_id = {customer}, rater_group = 'PEER'
            feedback_nominations_self_is_target;                feedback_nominations;           rater_group = 'SELF'
            feedback_nominations_external_group;                feedback_nominations;           rater_group = CASE WHEN rater_user_id IS NULL THEN 'MANAGER' ELSE 'PEER' END
            feedback_nominations_external_group;                feedback_nominations;           rater_group = 'EXTERNAL'
            feedback_nominations_status_known;                  feedback_nominations;           status = 'open', rejection_reason = NULL
            feedback_nominations_rejection_reason_while_rejected; feedback_nominations;           rejection_reason = 'No.'
            feedback_nominations_rejection_reason_length;       feedback_nominations;           rejection_reason = left(rejection_reason, 0)
            feedback_responses_origin_whole;                    feedback_responses;             submitted_at = NULL
            feedback_responses_origin_whole;                    feedback_responses;             invitation_id = NULL
            feedback_responses_invitation_key;                  feedback_responses;             invitation_id = {invited_ben}, submitted_at = now()
            feedback_responses_receipt_key;                     feedback_responses;             receipt_hash = {hash}
            feedback_responses_not_observed_shape;              feedback_responses;             not_observed = '{NULL}'
            feedback_responses_target_fk;                       feedback_responses;             target_user_id = {ana}
            feedback_ratings_ratings_shape;                     feedback_ratings;               ratings = '{}'
            feedback_ratings_ratings_shape;                     feedback_ratings;               ratings = '{NULL,NULL}'
            feedback_ratings_ratings_shape;                     feedback_ratings;               ratings = '{{1},{2}}'
            feedback_ratings_ratings_range;                     feedback_ratings;               ratings = '{NULL,1001}'
            feedback_comments_text_length;                      feedback_comments;              text = ''
            published_reports_released_at_while_released;       published_reports;              status = 'withheld'
            published_reports_status_known;                     published_reports;              status = 'redacted', released_at = NULL
            report_releases_status_known;                       report_releases;                status = 'withheld'
            report_releases_version_range;                      report_releases;                version = 1
            feedback_reminder_schedules_most_range;             feedback_reminder_schedules;    most = 21
            feedback_reminder_schedules_every_days_range;       feedback_reminder_schedules;    every_days = 0
            feedback_invitations_reminders_range;               feedback_invitations;           reminders = 21
            feedback_cycle_targets_status_known;                feedback_cycle_targets;         status = 'left'
            published_groups_raters_of_shown;                   published_groups;               raters = 0
            published_groups_raters_of_shown;                   published_groups;               disclosure = 'below_threshold'
            published_groups_combined_shown;                    published_groups;               rater_group = 'COMBINED', disclosure = 'no_answers', raters = 0
            published_groups_disclosure_known;                  published_groups;               disclosure = 'hidden', raters = 0
            published_scores_self_finite;                       published_scores;               self = 'NaN'
            published_scores_others_finite;                     published_scores;               others = 'Infinity'
            published_scores_required_value_is_of_level;        published_scores;               required_level = NULL
            published_cells_deviation_of_enough;                published_cells;                raters = 4
            published_cells_deviation_finite;                   published_cells;                deviation = 'NaN'
            published_cells_mean_finite;                        published_cells;                mean = '-Infinity'
            published_cells_group_fk;                           published_cells;                rater_group = 'MANAGER'
            published_comments_text_length;                     published_comments;             text = repeat('x', 4001)
            learning_resources_minutes_range;                   learning_resources;             minutes = 0
            learning_resources_url_length;                      learning_resources;             url = ''
            learning_resources_level_range;                     learning_resources;             level = 0
            learning_resources_cost_not_negative;               learning_resources;             cost = -0.01
            learning_resources_currency_code;                   learning_resources;             currency = 'Euro'
            learning_resources_cost_has_currency;               learning_resources;             currency = NULL
            learning_plans_status_known;                        learning_plans;                 status = 'late', actual_completion_date = NULL
            learning_plans_completion_while_completed;          learning_plans;                 status = 'completed', actual_completion_date = NULL
            learning_plans_analysis_of_a_report;                learning_plans;                 cycle_id = NULL, ai_analysis = '{}'
            learning_plans_member_fk;                           learning_plans;                 cycle_id = NULL, ai_analysis = NULL, user_id = {nothing}
            learning_plans_target_fk;                           learning_plans;                 user_id = {ana}
            learning_objectives_weight_range;                   learning_objectives;            weight = 0
            learning_objectives_measure_length;                 learning_objectives;            measure = repeat('x', 1001)
            learning_objectives_position_key;                   learning_objectives;            position = 0
            learning_objective_dependencies_on_another;         learning_objective_dependencies; depends_on_id = objective_id
            learning_progress_completed_before_recorded;        learning_progress;              completed_at = recorded_at + interval '1 microsecond'
            learning_progress_evidence_length;                  learning_progress;              evidence = ''
            learning_progress_resource_fk;                      learning_progress;              resource_id = {nothing}
            learning_objectives_completed_at_all;               learning_objectives;            percent = 100
            learning_objectives_completed_at_all;               learning_objectives;            status = 'completed'
            learning_objectives_percent_range;                  learning_objectives;            percent = 101
            learning_objectives_level_fk;                       learning_objectives;            target_level = 3
            learning_progress_minutes_range;                    learning_progress;              minutes = 100001
            learning_progress_objective_fk;                     learning_progress;              plan_id = {nothing}
            outbox_heads_position_positive;                     outbox_heads;                   position = 0
            outbox_events_kind_shape;                           outbox_events;                  kind = 'Cycle closed'
            outbox_events_aggregate_kind_shape;                 outbox_events;                  aggregate_kind = ''
            outbox_events_attributes_shape;                     outbox_events;                  attributes = 'name=Ana'
            outbox_cursors_position_range;                      outbox_cursors;                 position = -1
            outbox_deliveries_attempts_range;                   outbox_deliveries;              attempts = -1
            outbox_deliveries_due_or_failed;                    outbox_deliveries;              due_at = NULL, failed_at = NULL, problem = NULL
            outbox_deliveries_failed_with_problem;              outbox_deliveries;              problem = CASE WHEN problem IS NULL THEN 'x' END
            outbox_deliveries_problem_length;                   outbox_deliveries;              failed_at = now(), problem = ''
            outbox_deliveries_cursor_fk;                        outbox_deliveries;              handler = 'hook'
            """)
    void refuses(String constraint, String table, String change) {
        assertThatThrownBy(() -> database.execute(tenant.sql("UPDATE " + table + " SET " + change)))
                .hasMessageContaining("\"" + constraint + "\"");
    }

    @Test
    void the_longest_and_the_least_are_taken() {
        database.query(
                "UPDATE organizations SET name = repeat('😀', 255)",
                "UPDATE user_organizations SET job_title = '', department = ''",
                "UPDATE feedback_response_scales SET lowest = -1000",
                "UPDATE feedback_response_scales SET lowest = 996",
                "UPDATE feedback_ratings SET ratings = array_fill(-1000::smallint, ARRAY[500])",
                "UPDATE feedback_invitations SET draft_question_ids = '{}', draft_ratings = '{}', draft_not_observed = '{}',"
                        + " draft_comments = '{}' WHERE status = 'started'",
                "UPDATE competencies SET weight = 0.01",
                "UPDATE published_cells SET raters = 1, deviation = NULL",
                "SELECT 1");
    }

    @Test
    void a_text_is_kept_as_it_was_given() {
        assertThat(database.query("UPDATE organizations SET name = '  שלום 👩‍🚀 e' || chr(769) RETURNING name"))
                .isEqualTo(List.of("  שלום 👩‍🚀 e\u0301"));
    }

    @Test
    void an_anonymous_form_says_so() {
        assertThat(database.query("SELECT DISTINCT is_anonymous FROM feedback_forms"))
                .containsExactly("t");
    }

    @Test
    void the_placed_ratings_join_their_questions() {
        assertThat(database.query("""
                                SELECT question.text, given.rating
                                FROM feedback_responses response
                                JOIN feedback_cycles cycle USING (organization_id)
                                JOIN feedback_ratings USING (organization_id)
                                CROSS JOIN unnest(ratings) WITH ORDINALITY AS given (rating, place)
                                JOIN feedback_questions question USING (organization_id)
                                WHERE cycle.id = response.cycle_id AND response_id = response.id
                                    AND question.form_id = cycle.form_id AND question.position = given.place - 1
                                    AND given.rating IS NOT NULL
                                ORDER BY 1, 2
                                """)).containsExactly("Asks back.|3", "Asks back.|5", "Interrupts.|1");
    }
}
