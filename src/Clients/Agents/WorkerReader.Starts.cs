namespace GrantGen.Clients.Agents;

/// <content>How a worker is started, and other places in which a name can be set.</content>
internal sealed partial class WorkerReader
{
    private void ReadDeclaration(int i)
    {
        if (_tokens.IsAny(i - 1, "def", "class", "function"))
        {
            _declared.Add(_tokens.TextOf(i));
        }

        bool isOuter = _tokens.EnclosingBracket(i) < 0;
        if (isOuter && (_isPython ? _tokens.IsFirstOnLine(i) : _tokens.IsAny(i - 1, "const", "let", "var")) && _constants.ValueAt(i) is not null)
        {
            _declared.Add(_tokens.TextOf(i));
            _topLevel.Add(_tokens.TextOf(i));
        }
    }

    /// <summary>The argument that a program passes to the framework: options, a server, or the result of another function.</summary>
    private void ReadStart(int start, int end, int depth)
    {
        start += _tokens.IsAny(start, "new", "await") ? 1 : 0;
        int word = start;
        while (word + 2 < end && _tokens.IsIdentifier(word) && _tokens.Is(word + 1, ".") && _tokens.IsIdentifier(word + 2))
        {
            word += 2;
        }

        string name = _tokens.TextOf(word);
        if (!_tokens.IsIdentifier(word) || depth > 2)
        {
            _hasUnknown = true;
        }
        else if (_tokens.Is(word + 1, "("))
        {
            string original = _imports.Find(name) is { } imported && imported.Name != ImportedName.All ? imported.Name : name;
            if (!(original is "WorkerOptions" or "ServerOptions" or "AgentServer" or "from_server_options" or "fromServerOptions"))
            {
                _startedBy.Add(original);
            }
        }
        else if (word != start || end != start + 1)
        {
            _hasUnknown = true;
        }
        else if (_imports.Find(name) is { } from)
        {
            _startedBy.Add(from.Name);
        }
        else if (_constants.ValuesOf(name).ToList() is { Count: > 0 } values)
        {
            foreach (int value in values)
            {
                ReadStart(value, _constants.EndOfExpression(value), depth + 1);
            }
        }
        else
        {
            _hasUnknown = true;
        }
    }

    /// <summary>An agent's name that is set after construction or passed to unknown code.</summary>
    private void ReadAgentName(int i)
    {
        if (_tokens.Is(i - 1, ".") && _tokens.Is(i + 1, "="))
        {
            int first = FirstOfChain(i);
            bool isOwn = _tokens.IsAny(first, "self", "this", "cls");
            _hasUnknown |= !isOwn && !_constants.ValuesOf(_tokens.TextOf(first)).Any(IsRequest);
            return;
        }

        // The brackets of the argument list that contains the name, directly or in an object.
        int open = _tokens.EnclosingBracket(i);
        if (!_isPython && _tokens.Is(open, "{"))
        {
            open = _tokens.EnclosingBracket(open);
        }

        int callee = open - 1;
        if (!_tokens.Is(open, "(") || !_tokens.IsIdentifier(callee) || !_tokens.IsAny(i + 1, "=", ":") || !_tokens.IsAny(i - 1, ",", "(", "{"))
        {
            return;
        }

        string text = _tokens.TextOf(callee);
        if (_tokens.IsAny(callee, s_options) || _tokens.IsAny(callee, s_requests) || text is "rtc_session" or "rtcSession"
            || _tokens.IsAny(callee - 1, "def", "function"))
        {
            return;
        }

        int first0 = FirstOfChain(callee);
        bool isForeign = _imports.Find(_tokens.TextOf(first0)) is { } from
            && from.Module.IndexOf(LiveKitMarker.Name, StringComparison.Ordinal) < 0
            && !from.Module.StartsWith(".", StringComparison.Ordinal);
        if (first0 == callee ? isForeign : isForeign && Array.Exists(s_starters, starter => text.IndexOf(starter, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            // Another analyzed file can declare it.
            _startedBy.Add(text);
        }
    }

    private bool IsRequest(int value)
    {
        int most = Math.Min(value + LongestChain, _constants.EndOfExpression(value));
        return Enumerable.Range(value, Math.Max(0, most - value)).Any(token => _tokens.IsAny(token, s_requests));
    }

    /// <summary>The opening brace of the only object that is assigned to a variable; null if anything else is assigned.</summary>
    private int? ObjectOf(string name)
    {
        List<int> values = _constants.ValuesOf(name).ToList();
        return values.Count == 1 && _tokens.Is(values[0], "{") && _imports.Find(name) is null ? values[0] : null;
    }
}
