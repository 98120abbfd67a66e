-- The functions, their columns and labels: what other people's views and indexes stand on.

SELECT p.proname, pg_get_function_arguments(p.oid) AS arguments
FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e' JOIN pg_extension e ON e.oid = d.refobjid
WHERE e.extname = 'pg_deals' ORDER BY 1, 2;

SELECT p.proname, pg_get_function_result(p.oid) AS result
FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e' JOIN pg_extension e ON e.oid = d.refobjid
WHERE e.extname = 'pg_deals' ORDER BY 1, 2;

-- what reads a text is immutable, or stable with tables of the user's own; parallel safe, not strict; all have a comment
SELECT p.proname, p.provolatile, p.proparallel, p.proisstrict, p.procost > 1 AS has_cost,
       CASE WHEN p.proretset THEN p.prorows NOT IN (0, 1000) END AS has_rows,
       obj_description(p.oid, 'pg_proc') IS NOT NULL AS has_comment
FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e' JOIN pg_extension e ON e.oid = d.refobjid
WHERE e.extname = 'pg_deals' ORDER BY 1, 2, pg_get_function_arguments(p.oid);

SELECT extversion = default_version AS current
FROM pg_extension JOIN pg_available_extensions ON name = extname WHERE extname = 'pg_deals';
