using GrantGen.Clients.Binding;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;
using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Clients.CallArguments;

/// <summary>Determines the source of the track that a call publishes.</summary>
internal sealed partial class TrackSourceResolver
{
    private static readonly KeywordSet s_path = new(".", "::", "?", "!");

    private readonly TokenList _tokens;
    private readonly SymbolTable _bindings;
    private readonly ScopeTree _blocks;
    private readonly Dictionary<string, List<TokenSpan>> _assigned = new(StringComparer.Ordinal);
    private bool _isRead;

    public TrackSourceResolver(TokenList tokens, SymbolTable bindings, ScopeTree blocks)
    {
        _blocks = blocks;
        _tokens = tokens;
        _bindings = bindings;
    }

    public PublishedSource Resolve(ClientCall call, ArgumentList arguments, bool defaultsToUnknown)
    {
        if (call.Source is { } fixedSource)
        {
            return FromLiteral(fixedSource);
        }

        if (call.SourceAt is not { } at)
        {
            return PublishedSource.Undetermined;
        }

        if (at.Value is { } valueAt)
        {
            return arguments.Find(valueAt) is { } value ? Read(value) : PublishedSource.Undetermined;
        }

        bool isKind = at.Default == TrackSourceSelector.Video;
        if (at.Options is { } optionsAt && arguments.Options(optionsAt.Position) is { } options
            && FromOptions(options, optionsAt.Name!, arguments) is { } stated)
        {
            return stated.Flag is null && isKind ? FromLiteral(at.Default!) : stated;
        }

        PublishedSource track = at.Track is { } trackAt && arguments.At(trackAt.Position) is { } made ? FromTrack(made) : PublishedSource.Undetermined;
        string? defaultSource = at.Default ?? (defaultsToUnknown ? TrackSourceSelector.Unknown : null);
        return track.Flag is null && defaultSource is not null ? FromLiteral(defaultSource) : track;
    }

    /// <summary>Whether a value is a source, written as a member of an SDK's enumeration or as a string.</summary>
    public bool IsStated(TokenSpan value, string source) => Read(value) is { Flag: { } flag } && flag == FromLiteral(source).Flag;

    /// <summary><c>options.source = …</c>, between the declaration and the use. If it is assigned twice, the source is unknown.</summary>
    private PublishedSource? FromAssignment(string name, int from, int to)
    {
        if (!_isRead)
        {
            _isRead = true;
            for (int i = 1; i < _tokens.Count; i++)
            {
                if (_tokens.IsAny(i, "source", "Source") && _tokens.IsAny(i - 1, ".", "->") && _tokens.Is(i + 1, "=") && _tokens.IsIdentifier(i - 2))
                {
                    int end = i + 2;
                    while (end < _tokens.Count && !_tokens.Is(end, ";") && (end == i + 2 || !_tokens.IsFirstOnLine(end)) && end < i + 12)
                    {
                        end++;
                    }

                    string key = _tokens.TextOf(i - 2);
                    if (!_assigned.TryGetValue(key, out List<TokenSpan>? values))
                    {
                        _assigned.Add(key, values = new List<TokenSpan>());
                    }

                    values.Add(new TokenSpan(i + 2, end));
                }
            }
        }

        if (!_assigned.TryGetValue(name, out List<TokenSpan>? found))
        {
            return null;
        }

        List<PublishedSource> sources = found.Where(value => value.Start > from && value.Start < to).Select(Read).Distinct().Take(2).ToList();
        return sources.Count == 0 ? null : sources.Count == 1 ? sources[0] : PublishedSource.Undetermined;
    }

    private PublishedSource FromTrack(TokenSpan track)
    {
        TokenSpan made = track;
        if (track.End == track.Start + 1 && _tokens.IsIdentifier(track.Start))
        {
            if (_bindings.Lookup(_tokens.TextOf(track.Start), track.Start) is not { Initializer: { } init })
            {
                return PublishedSource.Undetermined;
            }

            made = new TokenSpan(init.Start, init.End);

            // A browser track can be assigned its source later: track.source = Track.Source.Camera.
            if (FromAssignment(_tokens.TextOf(track.Start), made.Start, track.Start) is { } assigned)
            {
                return assigned;
            }
        }

        for (int i = made.Start; i < made.End; i++)
        {
            if (_tokens.IsIdentifier(i) && _tokens.Is(i + 1, "(") && SourceMadeBy(i) is { } source)
            {
                // A factory can have a source argument: in BufferCapturer.swift, the screen is only its default.
                return ArgumentOf(i + 1) is { } stated && Read(stated) is { Flag: not null } said ? said : FromLiteral(source);
            }
        }

        return PublishedSource.Undetermined;
    }

    /// <summary>The source of the track that a factory function creates; null for an unknown function.</summary>
    private string? SourceMadeBy(int function)
    {
        string name = _tokens.TextOf(function);
        string type = _tokens.Is(function - 1, ".") ? _tokens.TextOf(function - 2) : "";
        return TrackFactories.All.TryGetValue(name, out string? source) || TrackFactories.OfTypes.TryGetValue((type, name), out source) ? source : null;
    }

    /// <summary>The argument <c>source:</c> between brackets; null if there is none.</summary>
    private TokenSpan? ArgumentOf(int open)
    {
        int close = _tokens.MatchingBracket(open);
        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.Is(i, "source") && _tokens.IsAny(i + 1, ":", "=") && _tokens.EnclosingBracket(i) == open)
            {
                int end = i + 2;
                while (end < close && !_tokens.Is(end, ","))
                {
                    end = _tokens.SkipBrackets(end) + 1;
                }

                return new TokenSpan(i + 2, end);
            }
        }

        return null;
    }

    /// <summary>Reads a member of an SDK's enumeration, or the string of the wire format. Anything else is unknown.</summary>
    private PublishedSource Read(TokenSpan value)
    {
        int end = value.Start + 1;
        while (end < value.End && !_tokens.Is(end, "as"))
        {
            end++;
        }

        value = new TokenSpan(value.Start, Math.Min(end, value.End));
        int last = value.End - 1;
        bool isText = value.End == value.Start + 1 && _tokens.KindOf(last) == TokenKind.StringLiteral;
        bool isPath = _tokens.IsIdentifier(last);
        for (int i = value.Start; i < last && isPath; i++)
        {
            isPath = _tokens.IsIdentifier(i) || _tokens.IsAny(i, s_path);
        }

        // A bare name is a variable, unless it has the prefix of an enumeration.
        string name = _tokens.TextOf(last);
        bool isMember = isPath
            && (_tokens.IsAny(last - 1, ".", "::") || name.StartsWith("TrackSource_", StringComparison.Ordinal)
                || name.StartsWith("SOURCE_", StringComparison.Ordinal));
        return (isText || isMember) && FlagOf(name) is { } flag ? new PublishedSource(flag) : PublishedSource.Undetermined;
    }

    /// <summary>The SDKs write <c>ScreenShare</c>, <c>screenShareVideo</c>, <c>SCREEN_SHARE</c>, <c>Screenshare</c> and <c>SOURCE_SCREENSHARE</c>.</summary>
    internal static int? FlagOf(string name)
    {
        int prefix = name.IndexOf("SOURCE_", StringComparison.Ordinal) is >= 0 and var at ? at + "SOURCE_".Length
            : name.StartsWith("TrackSource_", StringComparison.Ordinal) ? "TrackSource_".Length : 0;
        string plain = name.Substring(prefix).Replace("_", "");
        return PublishedSource.FlagOf(string.Equals(plain, "screenShareVideo", StringComparison.OrdinalIgnoreCase) ? "ScreenShare" : plain);
    }

    private static PublishedSource FromLiteral(string source) => source switch
    {
        TrackSourceSelector.Unknown => PublishedSource.Unknown,
        TrackSourceSelector.Video => new PublishedSource(TrackSourceTable.VideoFlags),
        _ => new PublishedSource(FlagOf(source)),
    };
}
