using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3012: a time of a hand-written token is a string or a fraction, or the token has no <c>exp</c>. The server requires <c>exp</c>
/// (livekit/protocol auth/verifier.go) and cannot read a time that is a string; LiveKit's Rust and Swift SDKs read integers only.
/// </summary>
internal sealed class UnusableTokenTimeRule : HandWrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = CreateWarning(
        RuleIds.UnusableTokenTime,
        "Time of a hand-written token cannot be read",
        "{0}: {1}");

    private static readonly string[] s_times = { "exp", "nbf", "iat" };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(JwtToken token, PolicyLimits limits)
    {
        foreach (string name in s_times)
        {
            if (token.Payload.Find(name) is not { } time)
            {
                continue;
            }

            if (time.Value.Kind == JsonKind.String)
            {
                yield return new HandWrittenFinding(time.Location, $"'{name}' of the token is a string",
                    "the server rejects the token, because a time is a number of seconds");
            }
            else if (time.Value.Kind == JsonKind.Fraction)
            {
                yield return new HandWrittenFinding(time.Location, $"'{name}' of the token can be a fraction",
                    "LiveKit's Rust and Swift SDKs reject the token, because they read whole seconds");
            }
        }

        if (token is { HasDefaultTimes: false, IsCompletedElsewhere: false, Payload: { IsComplete: true, IsShared: false } }
            && token.Payload.Find("exp") is null or { Value.Kind: JsonKind.Null })
        {
            yield return new HandWrittenFinding(token.Location, "The token has no 'exp'", "the server rejects a token that never expires");
        }
    }
}
