// Whether a claim below gives what rests on it this word: by its own status, or by what it rests on itself.
// @takes word, ground
(word IN ground.restsOn OR word = CASE ground.status WHEN 'deduced' THEN 'DEDUCED' WHEN 'contested' THEN 'DISPUTED' WHEN 'denied' THEN 'DISPUTED' END)
