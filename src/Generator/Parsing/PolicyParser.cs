using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Parsing;

/// <summary>Creates the model of a policy from the symbol that carries the attribute. The only place that reads the attributes.</summary>
internal static class PolicyParser
{
    /// <summary>The policy that a type declares; null if it declares none.</summary>
    /// <param name="type">The type.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="isGeneratorInput">Whether the type is in the input of the generator; analyzers see its output as well.</param>
    public static PolicyModel? Parse(INamedTypeSymbol type, CancellationToken cancellationToken, bool isGeneratorInput = false)
    {
        if (type.Find(WellKnownNames.RoomPolicyAttribute) is not { } policy)
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        PolicyType declaration = PolicyTypeReader.Read(type, cancellationToken);
        (List<StatedGrant> stated, List<StatedText> texts, List<Grant> unresolved) = ReadGrants(type);
        PolicyModel model = new(
            declaration,
            stated.ToEquatableArray(),
            policy.Text(GrantTable.Room.Property) is { } room ? RoomTemplateParser.Parse(room) : null,
            policy.Text(GrantTable.DestinationRoom.Property) is { } destination ? RoomTemplateParser.Parse(destination) : null,
            TimeToLiveParser.Parse(policy.Text("Ttl")),
            policy.Enum("Kind") ?? 0,
            policy.Text("RoomPreset"),
            type.Find(WellKnownNames.RoomConfigAttribute) is { } config ? ReadRoomConfig(config) : null,
            ReadAgents(type),
            texts.ToEquatableArray(),
            ReadEmptyAttributes(type),
            unresolved.ToEquatableArray());

        // The conflicts depend on the parameters of the factories, and these depend on the rest of the model.
        EquatableArray<MemberConflict> conflicts = MemberConflictFinder.Find(type, FactoryParameters.Names(model).Count, isGeneratorInput).ToEquatableArray();
        return model with { Type = model.Type with { Conflicts = conflicts } };
    }

    private static (List<StatedGrant> Stated, List<StatedText> Texts, List<Grant> Unresolved) ReadGrants(INamedTypeSymbol type)
    {
        List<StatedGrant> stated = new();
        List<StatedText> texts = new();
        List<Grant> unresolved = new();
        string? attributeName = null;
        AttributeData? attribute = null;
        IReadOnlyCollection<string> unresolvedNames = Array.Empty<string>();

        // The table holds the grants of one attribute together.
        foreach (Grant grant in GrantTable.All)
        {
            if (attributeName != grant.AttributeName)
            {
                attributeName = grant.AttributeName;
                attribute = type.Find(attributeName);
                unresolvedNames = attribute?.Unresolved() ?? Array.Empty<string>();
            }

            if (attribute is null || grant.Kind == GrantKind.RoomName || !grant.IsMinted)
            {
                continue;
            }

            if (unresolvedNames.Contains(grant.Property))
            {
                unresolved.Add(grant);
            }
            else if (grant.IsText)
            {
                IEnumerable<string> values = grant.Kind == GrantKind.Texts
                    ? attribute.Texts(grant.Property) ?? Array.Empty<string>()
                    : new[] { attribute.Text(grant.Property) ?? "" };
                EquatableArray<RoomTemplate> templates = values.Where(value => value.Length > 0).Select(RoomTemplateParser.Parse).ToEquatableArray();
                if (templates.Count > 0)
                {
                    texts.Add(new StatedText(grant, templates));
                }
            }
            else if (ValueOf(attribute, grant) is { } value)
            {
                stated.Add(new StatedGrant(grant, value));
            }
        }

        return (stated, texts, unresolved);
    }

    private static EquatableArray<string> ReadEmptyAttributes(INamedTypeSymbol type)
        => GrantTable.All
            .Select(grant => grant.AttributeName)
            .Distinct(StringComparer.Ordinal)
            .Where(name => name != WellKnownNames.RoomPolicyAttribute && type.Find(name) is { NamedArguments.IsEmpty: true } attribute
                && attribute.Unresolved().Count == 0)
            .ToEquatableArray();

    private static int? ValueOf(AttributeData attribute, Grant grant)
        => grant.Kind == GrantKind.Sources ? attribute.Enum(grant.Property) : attribute.Flag(grant.Property) is { } flag ? (flag ? 1 : 0) : null;

    private static RoomConfigModel ReadRoomConfig(AttributeData config) => new(
        config.Count("EmptyTimeout"),
        config.Count("DepartureTimeout"),
        config.Count("MaxParticipants"),
        config.Text("Metadata"),
        config.Count("MinPlayoutDelay"),
        config.Count("MaxPlayoutDelay"),
        config.Flag("SyncStreams") ?? false,
        ReadEntries(config, "Tags"));

    private static EquatableArray<AgentDispatchModel> ReadAgents(INamedTypeSymbol type)
    {
        List<AgentDispatchModel> agents = new();
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.IsOf(WellKnownNames.AgentDispatchAttribute)
                && attribute.ConstructorArguments.Length == 1
                && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: string agentName })
            {
                agents.Add(new AgentDispatchModel(
                    agentName,
                    attribute.Text("Metadata"),
                    attribute.Text("Deployment"),
                    attribute.Enum("RestartPolicy") ?? 0,
                    ReadEntries(attribute, "Attributes"),
                    attribute.Text("ThreadId")));
            }
        }

        return agents.ToEquatableArray();
    }

    private static EquatableArray<KeyValueText> ReadEntries(AttributeData attribute, string property)
        => (attribute.Texts(property) ?? Array.Empty<string>()).Select(KeyValueText.Parse).ToEquatableArray();
}
