-- Frees a place, where it still holds what the caller left there.
--
-- KEYS 1: the place
-- ARGV 1: 'one SERVER/NUMBER' or 'two PAIRING'
-- Returns {'gone'}.
local there = redis.call('GET', KEYS[1]) or ''
if there == ARGV[1] or string.sub(there, 1, #ARGV[1] + 1) == ARGV[1] .. ' ' then redis.call('DEL', KEYS[1]) end
return { 'gone' }
