using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3008: a hand-written join token is valid for more than a day. It is on the end user's device and cannot be revoked. The counterpart of GG1004.
/// </summary>
internal sealed class LongLivedHandWrittenTokenRule : HandWrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = CreateWarning(
        RuleIds.LongLivedHandWrittenToken,
        "Hand-written join token is valid for more than 24 hours",
        "The join token of '{0}' is valid for more than 24 hours: the server accepts it from anyone until then, and it cannot be revoked");

    /// <summary>Methods that take the lifetime of the token.</summary>
    private static readonly HashSet<string> s_spans = new(StringComparer.Ordinal) { "WithTtl", "WithTimeToLive" };

    /// <summary>Methods that take the expiration time of the token.</summary>
    private static readonly HashSet<string> s_times = new(StringComparer.Ordinal) { "WithExpiration", "WithExpires", "ExpiresAt" };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(HandWrittenGrants grants, PolicyLimits limits)
    {
        if (!grants.JoinsRoom || grants.Claim != GrantClaim.Video)
        {
            yield break;
        }

        // A later call replaces the value of an earlier one.
        IInvocationOperation? call = grants.TokenCalls.LastOrDefault(call => call.Arguments.Length == 1
            && (s_spans.Contains(call.TargetMethod.Name) || s_times.Contains(call.TargetMethod.Name)));
        IOperation? value = call?.Arguments[0].Value;
        double? seconds = call is not null && s_spans.Contains(call.TargetMethod.Name)
            ? Durations.GetSeconds(value, grants.CancellationToken)
            : Durations.GetSecondsFromNow(value, grants.CancellationToken);
        if (seconds > ServerLimits.LongJoinTtlSeconds)
        {
            yield return new HandWrittenFinding(call!.Arguments[0].Syntax.GetLocation(), grants.TypeName);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(JwtToken token, PolicyLimits limits)
    {
        if (token.Video is { JoinsRoom: true } video
            && token.Payload.Find("exp") is { Value.Operation: { } time } expiry
            && Durations.GetSecondsFromNow(time, video.CancellationToken) > ServerLimits.LongJoinTtlSeconds)
        {
            yield return new HandWrittenFinding(expiry.Location, video.TypeName);
        }
    }
}
