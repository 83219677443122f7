using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;
using GrantGen.Permissions;

namespace GrantGen.Clients.CallArguments;

/// <content>The source that the options of a call state.</content>
internal sealed partial class TrackSourceResolver
{
    /// <summary>How many tokens before a call are searched for a function that fills its options.</summary>
    private const int LongestFill = 4_000;

    /// <summary>The source in the options; null if they certainly state none.</summary>
    private PublishedSource? FromOptions(TokenSpan options, string property, ArgumentList arguments)
    {
        if (IsOneOfTwo(options))
        {
            return PublishedSource.Undetermined;
        }

        if (Property(options, property, arguments) is { } here)
        {
            return here;
        }

        if (options.End != options.Start + 1 && !IsReference(options))
        {
            return HasSpread(options) || !IsMade(options) ? PublishedSource.Undetermined : null;
        }

        string name = _tokens.TextOf(options.End - 1);
        VariableSymbol? binding = _bindings.Lookup(name, options.Start);
        if (FromAssignment(name, binding?.Start ?? _blocks.EnclosingFunction(options.Start), options.Start) is { } assigned)
        {
            return assigned;
        }

        if (binding is not { Initializer: { } init } || init.End - init.Start < 2)
        {
            return PublishedSource.Undetermined;
        }

        TokenSpan value = new(init.Start, init.End);
        if (IsOneOfTwo(value) || IsFilledElsewhere(name, init.End, options.Start))
        {
            return PublishedSource.Undetermined;
        }

        return Property(value, property, arguments) ?? (HasSpread(value) || !IsMade(value) ? PublishedSource.Undetermined : null);
    }

    private PublishedSource? Property(TokenSpan options, string property, ArgumentList arguments)
        => arguments.Property(options, property) is { } value ? Read(value) : null;

    /// <summary>
    /// Whether another function can state the source in options before they are used: <c>fill(options)</c>, <c>options.CopyFrom(other)</c>.
    /// </summary>
    private bool IsFilledElsewhere(string name, int start, int end)
    {
        for (int i = Math.Max(start, end - LongestFill); i < end; i++)
        {
            if (!_tokens.Is(i, name) || _tokens.Is(i - 1, "."))
            {
                continue;
            }

            int open = _tokens.EnclosingBracket(i);
            bool isArgument = _tokens.Is(open, "(") && (_tokens.Is(i + 1, ",") || _tokens.Is(i + 1, ")")) && _tokens.IsIdentifier(open - 1)
                && !_tokens.Contains(open - 1, "publish");
            if (isArgument || (_tokens.Is(i + 1, ".") && _tokens.IsAny(i + 2, "CopyFrom", "MergeFrom", "ParseFromString") && _tokens.Is(i + 3, "(")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value is a choice between two values, and possibly only one of them states a source.</summary>
    private bool IsOneOfTwo(TokenSpan value)
    {
        for (int i = value.Start; i < value.End; i++)
        {
            if (_tokens.IsAny(i, "or", "||", "??") || (_tokens.Is(i, "if") && i > value.Start))
            {
                return true;
            }

            i = _tokens.SkipBrackets(i);
        }

        return false;
    }

    /// <summary>Whether a value is a name with a reference or dereference operator before it.</summary>
    private bool IsReference(TokenSpan value) => value.End == value.Start + 2 && _tokens.IsAny(value.Start, "&", "*") && _tokens.IsIdentifier(value.Start + 1);

    /// <summary>Whether a value is created here, as an object or by a constructor, so that a missing property is not set.</summary>
    private bool IsMade(TokenSpan value)
    {
        // In C++ the declaration creates the options.
        if (value.End == value.Start + 2 && _tokens.Contains(value.Start, "PublishOptions"))
        {
            return true;
        }

        for (int i = value.Start; i < value.End; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                return _tokens.Is(i, "{") || _tokens.Contains(i - 1, "Options") || _tokens.IsAny(i - 1, "default", "new");
            }
        }

        return false;
    }

    /// <summary>Whether an object spreads another one. The default of its type does not count.</summary>
    private bool HasSpread(TokenSpan value)
    {
        for (int i = value.Start; i < value.End; i++)
        {
            if ((_tokens.Is(i, "**") || (_tokens.Is(i, "*") && _tokens.Is(i + 1, "*"))) || (_tokens.Is(i, "..") && !_tokens.IsAny(i + 1, "Default", "TrackPublishOptions")))
            {
                return true;
            }
        }

        return false;
    }
}
