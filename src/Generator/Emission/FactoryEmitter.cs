using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>
/// Writes <c>CreateToken</c>, <c>WriteToken</c> and <c>CreateTokenAsync</c>, each once plain and once with metadata that is an object.
/// </summary>
internal static class FactoryEmitter
{
    /// <summary>Never <c>var</c>: a type of that name might be in scope.</summary>
    private const string Writer = "global::GrantGen.CompilerServices.TokenWriter";

    private const string Signer = "global::GrantGen.TokenSigner signer";
    private const string Signature = "global::GrantGen.ITokenSignature signature";
    private const string Cancellation = "global::System.Threading.CancellationToken cancellationToken = default";
    private const string Destination = "global::System.Buffers.IBufferWriter<byte> destination";
    private const string Options = "global::GrantGen.ParticipantOptions options = default";
    private const string Metadata = "TMetadata metadata, global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<TMetadata> metadataType";

    private static readonly FactoryKind[] s_synchronous = { FactoryKind.Create, FactoryKind.Write };

    private static readonly FactoryKind[] s_kinds = { FactoryKind.Create, FactoryKind.Write, FactoryKind.Async };

    public static void Emit(PolicyModel policy, TargetCapabilities consumer, CodeWriter code, string? fault)
    {
        PayloadLayout layout = PayloadLayout.Create(policy);
        bool hasTyped = policy.JoinsRoom && consumer.HasJsonTypeInfo;
        FactoryKind[] kinds = consumer.HasTokenSignature ? s_kinds : s_synchronous;
        foreach (bool isTyped in hasTyped ? new[] { false, true } : new[] { false })
        {
            foreach (FactoryKind kind in kinds)
            {
                EmitOne(policy, layout, code, isTyped, kind, fault);
            }
        }

        if (fault is null)
        {
            OverrideEmitter.Emit(policy, layout, code);
        }
    }

    private static void EmitOne(PolicyModel policy, PayloadLayout layout, CodeWriter code, bool isTyped, FactoryKind kind, string? fault)
    {
        IReadOnlyList<string> names = FactoryParameters.Names(policy);
        EmitDocs(policy, names, code, isTyped, kind);
        GeneratedMember.WriteAttributes(code);

        (string returns, string name) = kind switch
        {
            FactoryKind.Write => ("void", WellKnownNames.WriteToken),
            FactoryKind.Async => ("global::System.Threading.Tasks.ValueTask<string>", WellKnownNames.CreateTokenAsync),
            _ => ("string", WellKnownNames.CreateToken),
        };
        name += isTyped ? "<TMetadata>" : "";
        bool isOptional = FactoryParameters.IsIdentityOptional(policy);
        List<string> parameters = new();
        if (kind == FactoryKind.Write)
        {
            parameters.Add(Destination);
        }

        parameters.Add(kind == FactoryKind.Async ? Signature : Signer);
        parameters.AddRange(names.Select(text => isOptional
            && text == FactoryParameters.Identity ? "string? identity = null" : $"string {CSharpIdentifier.Escape(text)}"));
        if (isTyped)
        {
            parameters.Add(Metadata);
        }

        parameters.Add(Options);
        if (kind == FactoryKind.Async)
        {
            parameters.Add(Cancellation);
        }

        code.Open($"public static {returns} {name}({string.Join(", ", parameters)})");

        if (fault is not null)
        {
            GeneratedMember.WriteThrow(code, fault);
            code.Close().Line();
            return;
        }

        // A hole can have the name of the local.
        string local = "token";
        while (names.Contains(local, StringComparer.Ordinal))
        {
            local += "_";
        }

        EmitBody(policy, layout, code, local, isTyped, kind == FactoryKind.Async ? $"{Writer}.WriterFor(signature)" : "signer");
        code.Line(kind switch
        {
            FactoryKind.Write => $"{local}.CopyTo(destination);",
            FactoryKind.Async => $"return {local}.ToTokenAsync(signature, cancellationToken);",
            _ => $"return {local}.ToToken();",
        }).Close().Line();
    }

    private static void EmitBody(PolicyModel policy, PayloadLayout layout, CodeWriter code, string token, bool isTyped, string signer)
    {
        string encoded = CSharpLiteral.Format(layout.Encoded, policy.Type.IsCSharp11);
        string rest = layout.Rest.Length == 0 ? "default" : CSharpLiteral.Format(layout.Rest, policy.Type.IsCSharp11);
        code.Line($"{Writer} {token} = new {Writer}({signer}, {encoded}, {rest}, {CSharpLiteral.Format(policy.Ttl.Seconds)}L, in options);");
        code.Open($"if ({Writer}.IsOverridden(in options))").Line($"{token}.Override({WellKnownNames.ClaimsProperty}, in options);").Close();

        string hole = "";
        foreach (PayloadPart part in layout.Parts)
        {
            hole = part.Kind is PayloadPartKind.Hole or PayloadPartKind.DeploymentHole ? part.Text : hole;
            code.Line(part.Kind switch
            {
                PayloadPartKind.Json => $"{token}.Json({CSharpLiteral.Format(System.Text.Encoding.UTF8.GetBytes(part.Text), policy.Type.IsCSharp11)});",
                PayloadPartKind.RoomName => $"{token}.RoomName({CSharpIdentifier.Escape(part.Text)}, \"{part.Text}\");",
                PayloadPartKind.BeginRoom => $"{token}.BeginRoom({part.Text});",
                PayloadPartKind.Hole => $"{token}.Hole({CSharpIdentifier.Escape(part.Text)}, \"{part.Text}\"{(part.Following.Length > 0 ? ", " + CSharpLiteral.Format(part.Following) : "")});",
                PayloadPartKind.EndRoom => $"{token}.EndRoom({CSharpLiteral.Format(part.Text)}, \"{hole}\");",
                PayloadPartKind.DeploymentHole => $"{token}.DeploymentHole({CSharpIdentifier.Escape(part.Text)}, \"{part.Text}\");",
                PayloadPartKind.EndDeployment => $"{token}.EndDeployment({CSharpLiteral.Format(part.Text)}, \"{hole}\");",
                PayloadPartKind.OptionalIdentity => $"{token}.OptionalIdentity(identity);",
                _ => $"{token}.Identity(identity);",
            });
        }

        code.Line($"{token}.Options({(isTyped ? "metadata, metadataType, " : "")}in options);");
    }

    private static void EmitDocs(PolicyModel policy, IReadOnlyList<string> names, CodeWriter code, bool isTyped, FactoryKind kind)
    {
        string how = kind switch
        {
            FactoryKind.Write => "as UTF-8, without allocating",
            FactoryKind.Async => "that a service signs",
            _ => "as a string",
        };
        code.Line($"/// <summary>Mints a token of <see cref=\"{MemberDocs.Cref(policy)}\"/> {how}. {MemberDocs.Describe(policy)}</summary>");
        if (isTyped)
        {
            code.Line("/// <typeparam name=\"TMetadata\">The type of the metadata.</typeparam>");
        }

        if (kind == FactoryKind.Write)
        {
            code.Line("/// <param name=\"destination\">Takes the token, in one piece.</param>");
        }

        code.Line(kind == FactoryKind.Async ? "/// <param name=\"signature\">Signs the token.</param>" : "/// <param name=\"signer\">Signs the token.</param>");
        foreach (string name in names)
        {
            code.Line($"/// <param name=\"{name}\">{MemberDocs.Parameter(policy, name)}</param>");
        }

        if (isTyped)
        {
            code.Line("/// <param name=\"metadata\">The participant's metadata, written into the token as a JSON string; null omits it.</param>");
            code.Line("/// <param name=\"metadataType\">How the metadata is serialized.</param>");
        }

        code.Line("/// <param name=\"options\">Name, metadata, attributes, a shorter lifetime, agents, the room's metadata and tags, and permissions to remove.</param>");
        if (kind == FactoryKind.Async)
        {
            code.Line("/// <param name=\"cancellationToken\">Cancels the signature.</param>");
        }

        if (kind != FactoryKind.Write)
        {
            code.Line("/// <returns>The token.</returns>");
        }

        code.Line($"/// <exception cref=\"global::System.ArgumentException\">{MemberDocs.Exceptions(policy)}</exception>");
    }
}
