using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>Writes <c>CreateToken</c> and <c>WriteToken</c>, each once plain and once with metadata that is an object.</summary>
internal static class FactoryEmitter
{
    /// <summary>Never <c>var</c>: a type of that name may be in scope.</summary>
    private const string Writer = "global::GrantGen.CompilerServices.TokenWriter";

    private const string Signer = "global::GrantGen.TokenSigner signer";
    private const string Destination = "global::System.Buffers.IBufferWriter<byte> destination";
    private const string Options = "global::GrantGen.ParticipantOptions options = default";
    private const string Metadata = "TMetadata metadata, global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<TMetadata> metadataType";

    public static void Emit(PolicyModel policy, ConsumerFacts consumer, CodeWriter code, string? fault)
    {
        PayloadLayout layout = PayloadLayout.Of(policy);
        bool hasTyped = policy.Joins && consumer.HasJsonTypeInfo;
        foreach (bool isTyped in hasTyped ? new[] { false, true } : new[] { false })
        {
            EmitOne(policy, layout, code, isTyped, isWrite: false, fault);
            EmitOne(policy, layout, code, isTyped, isWrite: true, fault);
        }
    }

    private static void EmitOne(PolicyModel policy, PayloadLayout layout, CodeWriter code, bool isTyped, bool isWrite, string? fault)
    {
        IReadOnlyList<string> names = FactoryParameters.Names(policy);
        EmitDocs(policy, names, code, isTyped, isWrite);
        PolicyEmitter.Attributes(code);

        string name = (isWrite ? WellKnownNames.WriteToken : WellKnownNames.CreateToken) + (isTyped ? "<TMetadata>" : "");
        bool isOptional = FactoryParameters.IsIdentityOptional(policy);
        List<string> parameters = new();
        if (isWrite)
        {
            parameters.Add(Destination);
        }

        parameters.Add(Signer);
        parameters.AddRange(names.Select(text => isOptional && text == FactoryParameters.Identity ? "string? identity = null" : $"string {CSharpIdentifier.Escape(text)}"));
        if (isTyped)
        {
            parameters.Add(Metadata);
        }

        parameters.Add(Options);
        code.Open($"public static {(isWrite ? "void" : "string")} {name}({string.Join(", ", parameters)})");

        if (fault is not null)
        {
            PolicyEmitter.Throw(code, fault);
            code.Close().Line();
            return;
        }

        // A hole may be named as the local would be.
        string local = "token";
        while (names.Contains(local, StringComparer.Ordinal))
        {
            local += "_";
        }

        EmitBody(policy, layout, code, local, isTyped);
        code.Line(isWrite ? $"{local}.CopyTo(destination);" : $"return {local}.ToToken();").Close().Line();
    }

    private static void EmitBody(PolicyModel policy, PayloadLayout layout, CodeWriter code, string token, bool isTyped)
    {
        string encoded = CSharpLiteral.Of(layout.Encoded, policy.Type.IsCSharp11);
        string rest = layout.Rest.Length == 0 ? "default" : CSharpLiteral.Of(layout.Rest, policy.Type.IsCSharp11);
        code.Line($"{Writer} {token} = new {Writer}(signer, {encoded}, {rest}, {CSharpLiteral.Of(policy.Ttl.Seconds)}L, in options);");

        string hole = "";
        foreach (PayloadPart part in layout.Parts)
        {
            hole = part.Kind is PayloadPartKind.Hole or PayloadPartKind.DeploymentHole ? part.Text : hole;
            code.Line(part.Kind switch
            {
                PayloadPartKind.Json => $"{token}.Json({CSharpLiteral.Of(System.Text.Encoding.UTF8.GetBytes(part.Text), policy.Type.IsCSharp11)});",
                PayloadPartKind.RoomName => $"{token}.RoomName({CSharpIdentifier.Escape(part.Text)}, \"{part.Text}\");",
                PayloadPartKind.BeginRoom => $"{token}.BeginRoom({part.Text});",
                PayloadPartKind.Hole => $"{token}.Hole({CSharpIdentifier.Escape(part.Text)}, \"{part.Text}\");",
                PayloadPartKind.EndRoom => $"{token}.EndRoom({CSharpLiteral.Of(part.Text)}, \"{hole}\");",
                PayloadPartKind.DeploymentHole => $"{token}.DeploymentHole({CSharpIdentifier.Escape(part.Text)}, \"{part.Text}\");",
                PayloadPartKind.EndDeployment => $"{token}.EndDeployment({CSharpLiteral.Of(part.Text)}, \"{hole}\");",
                PayloadPartKind.OptionalIdentity => $"{token}.OptionalIdentity(identity);",
                _ => $"{token}.Identity(identity);",
            });
        }

        code.Line($"{token}.Options({(isTyped ? "metadata, metadataType, " : "")}in options);");
    }

    private static void EmitDocs(PolicyModel policy, IReadOnlyList<string> names, CodeWriter code, bool isTyped, bool isWrite)
    {
        string how = isWrite ? "as UTF-8, without allocating" : "as a string";
        code.Line($"/// <summary>Mints a token of <see cref=\"{MemberDocs.Cref(policy)}\"/> {how}. {MemberDocs.Words(policy)}</summary>");
        if (isTyped)
        {
            code.Line("/// <typeparam name=\"TMetadata\">The type of the metadata.</typeparam>");
        }

        if (isWrite)
        {
            code.Line("/// <param name=\"destination\">Takes the token, in one piece.</param>");
        }

        code.Line("/// <param name=\"signer\">Signs the token.</param>");
        foreach (string name in names)
        {
            code.Line($"/// <param name=\"{name}\">{MemberDocs.Parameter(policy, name)}</param>");
        }

        if (isTyped)
        {
            code.Line("/// <param name=\"metadata\">The participant's metadata, which goes into the token as JSON text; null leaves it out.</param>");
            code.Line("/// <param name=\"metadataType\">How the metadata is serialised.</param>");
        }

        code.Line("/// <param name=\"options\">Name, metadata, attributes and a shorter life.</param>");
        if (!isWrite)
        {
            code.Line("/// <returns>The token.</returns>");
        }

        code.Line($"/// <exception cref=\"global::System.ArgumentException\">{MemberDocs.Exceptions(policy)}</exception>");
    }
}
