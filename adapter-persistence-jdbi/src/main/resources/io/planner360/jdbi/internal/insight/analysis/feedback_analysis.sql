-- What a target was given in each competency of a NAMED cycle, rating by rating.
SELECT competency.competency_id,
       competency.name AS competency_name,
       round(avg(item.score), 4) AS average_rating,
       count(item.score) AS rating_count,
       round(stddev_samp(item.score), 4) AS rating_stddev
FROM feedback_cycles AS cycle
JOIN feedback_forms AS form
    ON form.organization_id = cycle.organization_id AND form.id = cycle.form_id
JOIN feedback_responses AS response
    ON response.organization_id = cycle.organization_id AND response.cycle_id = cycle.id
JOIN feedback_ratings AS given
    ON given.organization_id = response.organization_id AND given.response_id = response.id
CROSS JOIN LATERAL unnest(given.ratings) WITH ORDINALITY AS place (rating, number)
JOIN feedback_questions AS question
    ON question.organization_id = form.organization_id AND question.form_id = form.id
    AND question.position = place.number - 1
JOIN feedback_response_scales AS scale
    ON scale.organization_id = question.organization_id AND scale.form_id = question.form_id
    AND scale.name = question.scale
JOIN framework_competencies AS competency
    ON competency.organization_id = form.organization_id AND competency.framework_id = form.framework_id
    AND competency.competency_id = question.competency_id
CROSS JOIN LATERAL (
    SELECT CASE
        WHEN question.reverse_scored THEN 2 * scale.lowest + cardinality(scale.anchors) - 1 - place.rating
        ELSE place.rating
    END AS score) AS item
WHERE cycle.organization_id = :organization
    AND cycle.id = :cycle
    AND form.confidentiality = 'named'
    AND response.target_user_id = :target
    AND place.rating IS NOT NULL
GROUP BY competency.competency_id, competency.name
ORDER BY average_rating DESC, competency.competency_id
