using System.Text;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3013: a constant of a hand-written token exceeds a limit of the server (livekit/livekit pkg/config/config.go), or a list of
/// sources is empty, which means every source on the wire. The counterpart of GG1011 and GG1013.
/// </summary>
internal sealed class HandWrittenConstantOverLimitRule : HandWrittenGrantsRule
{
    private static readonly DiagnosticDescriptor s_descriptor = CreateWarning(
        RuleIds.HandWrittenConstantOverLimit,
        "Constant of a hand-written token is not accepted as written",
        "{1} of '{0}' {2}");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(HandWrittenGrants grants, PolicyLimits limits)
    {
        if (grants.Claim != GrantClaim.Video)
        {
            yield break;
        }

        if (grants.HasEmptySources && grants.Flag(GrantTable.CanPublish) != false && (grants.JoinsRoom || grants.IsUnresolved(GrantTable.RoomJoin)))
        {
            yield return new HandWrittenFinding(grants.GetLocation(GrantTable.CanPublishSources), grants.TypeName, GrantTable.CanPublishSources.Property,
                "is empty, and the server reads an empty list as every source: state CanPublish = false to deny them all");
        }

        foreach (Grant room in new[] { GrantTable.Room, GrantTable.DestinationRoom })
        {
            if (TooLong(grants.Text(room), limits.RoomNameBytes) is { } excess)
            {
                yield return new HandWrittenFinding(grants.GetLocation(room), grants.TypeName, room.Property, excess);
            }
        }

        foreach (IInvocationOperation call in grants.JoinsRoom ? grants.TokenCalls : Array.Empty<IInvocationOperation>())
        {
            int? limit = call.TargetMethod.Name switch { "WithIdentity" => limits.IdentityBytes, "WithMetadata" => limits.MetadataBytes, _ => null };
            if (limit is { } most && call.Arguments.Length == 1
                && TooLong(call.Arguments[0].Value.Unboxed().ConstantValue is { HasValue: true, Value: string text } ? text : null, most) is { } excess)
            {
                yield return new HandWrittenFinding(call.Arguments[0].Syntax.GetLocation(), grants.TypeName,
                    call.TargetMethod.Name.Substring("With".Length), excess);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<HandWrittenFinding> Check(JwtToken token, PolicyLimits limits)
    {
        foreach ((string name, int limit) in new[] { ("sub", limits.IdentityBytes), ("metadata", limits.MetadataBytes) })
        {
            if (token.Video is { JoinsRoom: true } video && token.Payload.Find(name) is { Value.Constant: string text } member
                && TooLong(text, limit) is { } excess)
            {
                yield return new HandWrittenFinding(member.Location, "payload of the " + video.TypeName, $"'{name}'", excess);
            }
        }
    }

    private static string? TooLong(string? text, int limit)
    {
        int size = text is null ? 0 : Encoding.UTF8.GetByteCount(text);
        return size > limit ? FormattableString.Invariant($"has {size} bytes of UTF-8, and the server accepts at most {limit}") : null;
    }
}
