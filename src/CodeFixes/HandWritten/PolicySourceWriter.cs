using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>
/// Writes the attributes of a policy whose token is equivalent to a hand-written one. The library states every flag; the
/// policy states those that differ from the server's default.
/// </summary>
internal static class PolicySourceWriter
{
    /// <summary>The attributes, each in brackets.</summary>
    /// <param name="parts">The hand-written token.</param>
    /// <param name="nameOf">The name of a GrantGen type at the position of the policy.</param>
    public static IEnumerable<string> Attributes(HandWrittenToken parts, Func<string, string> nameOf)
    {
        yield return Attribute(nameOf("RoomPolicy"), RoomPolicy(parts, nameOf));
        if (parts.Sip is { } sip && Flags(sip, GrantClaim.Sip, joins: false).ToList() is { Count: > 0 } flags)
        {
            yield return Attribute(nameOf("SipGrant"), flags);
        }
    }

    private static string Attribute(string name, IEnumerable<string> arguments)
    {
        string list = string.Join(", ", arguments);
        return list.Length == 0 ? $"[{name}]" : $"[{name}({list})]";
    }

    private static IEnumerable<string> RoomPolicy(HandWrittenToken parts, Func<string, string> nameOf)
    {
        HandWrittenGrants grants = parts.Grants;
        foreach (string flag in Flags(grants, GrantClaim.Video, grants.JoinsRoom))
        {
            yield return flag;
        }

        if (grants.JoinsRoom && ServerDefaults.CanPublish(grants.Flag(GrantTable.CanPublish)) && grants.Sources is { } sources)
        {
            yield return $"{GrantTable.CanPublishSources.Property} = {TrackSourceTable.ToExpression(sources, nameOf("TrackSources"))}";
        }

        if (grants.Text(GrantTable.DestinationRoom) is { Length: > 0 } destination)
        {
            yield return $"{GrantTable.DestinationRoom.Property} = {Quote(destination)}";
        }

        if (parts.Ttl is { } ttl)
        {
            yield return $"Ttl = {Quote(ttl)}";
        }

        if (parts.Kind > 0)
        {
            string wire = ParticipantKindTable.WireNames[parts.Kind];
            yield return $"Kind = {nameOf("ParticipantKind")}.{char.ToUpperInvariant(wire[0])}{wire.Substring(1)}";
        }

        if (parts.RoomPreset is { Length: > 0 } preset)
        {
            yield return $"RoomPreset = {Quote(preset)}";
        }
    }

    private static IEnumerable<string> Flags(HandWrittenGrants grants, GrantClaim claim, bool joins)
        => GrantTable.All
            .Where(grant => grant.Kind == GrantKind.Flag && grant.Claim == claim && (joins || grant.Scope != GrantScope.Participant))
            .Where(grant => grants.Flag(grant) is { } value && value != GetImpliedValue(grant, grants))
            .Select(grant => $"{grant.Property} = {(grants.Flag(grant) == true ? "true" : "false")}");

    /// <summary>The meaning of a flag that the policy does not state: only <c>RoomJoin</c> is true in the attribute by default.</summary>
    private static bool GetImpliedValue(Grant grant, HandWrittenGrants grants)
        => grant == GrantTable.RoomJoin
            || (grant == GrantTable.CanPublishData
                ? ServerDefaults.CanPublishData(null, grants.Flag(GrantTable.CanPublish))
                : grant.Default == true);

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
