-- A visitor waits for no stranger any more. Needs no lease: it only takes back what is the server's own.
--
-- KEYS 1: the visitor's entry
-- ARGV 1: the visitor as SERVER/NUMBER
-- Returns {'gone'}.
local shelves = redis.call('HGET', KEYS[1], 'shelves')
if shelves then
  for shelf in string.gmatch(shelves, '[^,]+') do redis.call('ZREM', shelf, ARGV[1]) end
  redis.call('DEL', KEYS[1])
end
return { 'gone' }
