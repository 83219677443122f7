using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>Writes the property <c>Grants</c>: the policy as data.</summary>
internal static class GrantsEmitter
{
    public static void Emit(PolicyModel policy, CodeWriter code)
    {
        code.Line($"/// <summary>What <see cref=\"{MemberDocs.Cref(policy)}\"/> says, and the permissions that follow from it. {MemberDocs.Words(policy)}</summary>");
        PolicyEmitter.Attributes(code);
        code.Open($"public static global::GrantGen.PolicyGrants {WellKnownNames.Grants} {{ get; }} = new global::GrantGen.PolicyGrants()");
        Text(code, GrantTable.Room.GrantsProperty, policy.Room?.Text);
        Text(code, GrantTable.DestinationRoom.GrantsProperty, policy.DestinationRoom?.Text);
        code.Line($"Ttl = global::System.TimeSpan.FromSeconds({CSharpLiteral.Of(policy.Ttl.Seconds)}D),");
        Text(code, "RoomPreset", policy.RoomPreset);
        if (policy.Kind != 0)
        {
            code.Line($"Kind = (global::GrantGen.ParticipantKind){CSharpLiteral.Of(policy.Kind)},");
        }

        if (policy.Flag(GrantTable.RoomJoin) is null)
        {
            code.Line($"{GrantTable.RoomJoin.GrantsProperty} = true,");
        }

        foreach (StatedGrant stated in policy.Stated)
        {
            string value = stated.Grant.Kind == GrantKind.Flag
                ? (stated.Value != 0 ? "true" : "false")
                : string.Join(" | ", TrackSourceTable.All.Where(source => (stated.Value & source.Flag) != 0).Select(source => $"global::GrantGen.TrackSources.{source.Name}"));
            code.Line($"{stated.Grant.GrantsProperty} = {value},");
        }

        code.Close(";").Line();
    }

    private static void Text(CodeWriter code, string property, string? value)
    {
        if (value is not null)
        {
            code.Line($"{property} = {CSharpLiteral.Of(value)},");
        }
    }
}
