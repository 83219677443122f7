using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>
/// Writes the property <c>Grants</c>: the policy as data. It has no static initializer, because hot reload cannot apply an
/// edit of a type's attribute together with one (dotnet/roslyn#82046). The field keeps the grants, so that reading them does
/// not allocate, and the edition in the property's body shows when they are out of date.
/// </summary>
internal static class GrantsEmitter
{
    private const string CachedGrants = "global::GrantGen.CompilerServices.CachedGrants";

    public static void Emit(PolicyModel policy, CodeWriter code, string? fault)
    {
        if (fault is not null)
        {
            EmitDeclaration(policy, code);
            GeneratedMember.WriteThrow(code, fault);
            code.Close().Close().Line();
            return;
        }

        IReadOnlyList<string> assignments = Assignments(policy).ToList();
        string edition = "0x" + StableHash.Compute(string.Join("\n", assignments)) + "UL";

        EmitDeclaration(policy, code);
        code.Line($"{CachedGrants}? cached = {WellKnownNames.GrantsField};");
        code.Open($"if (cached is null || cached.Edition != {edition})");
        code.Open($"cached = new {CachedGrants}({edition}, new global::GrantGen.PolicyGrants()");
        foreach (string assignment in assignments)
        {
            code.Line(assignment);
        }

        code.Close(");");
        code.Line($"{WellKnownNames.GrantsField} = cached;").Close().Line();
        code.Line("return cached.Grants;").Close().Close().Line();

        GeneratedMember.WriteGeneratedCode(code);
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Line($"private static {CachedGrants}? {WellKnownNames.GrantsField};").Line();
    }

    private static void EmitDeclaration(PolicyModel policy, CodeWriter code)
    {
        code.Line($"/// <summary>The grants of <see cref=\"{MemberDocs.Cref(policy)}\"/>, and the permissions that follow from them. {MemberDocs.Describe(policy)}</summary>");
        GeneratedMember.WriteAttributes(code);
        code.Open($"public static global::GrantGen.PolicyGrants {WellKnownNames.Grants}").Open("get");
    }

    private static IEnumerable<string> Assignments(PolicyModel policy)
    {
        if (policy.Room is { } room)
        {
            yield return $"{GrantTable.Room.GrantsProperty} = {CSharpLiteral.Format(room.Text)},";
        }

        if (policy.DestinationRoom is { } destination)
        {
            yield return $"{GrantTable.DestinationRoom.GrantsProperty} = {CSharpLiteral.Format(destination.Text)},";
        }

        yield return $"Ttl = global::System.TimeSpan.FromSeconds({CSharpLiteral.Format(policy.Ttl.Seconds)}D),";
        if (policy.RoomPreset is { } preset)
        {
            yield return $"RoomPreset = {CSharpLiteral.Format(preset)},";
        }

        if (policy.Kind != 0)
        {
            yield return $"Kind = (global::GrantGen.ParticipantKind){CSharpLiteral.Format(policy.Kind)},";
        }

        if (policy.Flag(GrantTable.RoomJoin) is null)
        {
            yield return $"{GrantTable.RoomJoin.GrantsProperty} = true,";
        }

        foreach (StatedGrant stated in policy.Stated)
        {
            string value = stated.Grant.Kind == GrantKind.Flag
                ? (stated.Value != 0 ? "true" : "false")
                : TrackSourceTable.ToExpression(stated.Value, "global::GrantGen.TrackSources");
            yield return $"{stated.Grant.GrantsProperty} = {value},";
        }

        foreach (StatedText stated in policy.Texts)
        {
            string values = string.Join(", ", stated.Values.Select(template => CSharpLiteral.Format(template.Text)));
            yield return $"{stated.Grant.GrantsProperty} = {(stated.Grant.Kind == GrantKind.Texts ? $"new string[] {{ {values} }}" : values)},";
        }
    }
}
