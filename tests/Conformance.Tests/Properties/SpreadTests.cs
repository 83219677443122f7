namespace GrantGen.Conformance.Tests.Properties;

/// <summary>The coverage of the spread: drawing a policy from it is equivalent to drawing grants.</summary>
public class SpreadTests
{
    private static readonly Type[] s_grantAttributes =
        [typeof(RoomPolicyAttribute), typeof(SipGrantAttribute), typeof(AgentGrantAttribute), typeof(InferenceGrantAttribute), typeof(ObservabilityGrantAttribute),
        typeof(AgentEndpointGrantAttribute), typeof(AgentThreadGrantAttribute)];

    /// <summary>By grant: the state in each policy.</summary>
    private static readonly Dictionary<string, string[]> s_states = s_grantAttributes
        .SelectMany(type => type.GetProperties().Where(property => property.PropertyType == typeof(bool) || property.PropertyType == typeof(TrackSources)).Select(property => (Type: type, property.Name)))
        .ToDictionary(grant => $"{grant.Type.Name}.{grant.Name}", grant => Spread.Policies.Select(policy => State(policy, grant.Type, grant.Name)).ToArray());

    [Fact]
    public void Every_grant_is_there_in_its_three_states_and_every_list_of_sources()
    {
        Assert.Equal(63, Spread.Policies.Count);
        Assert.Contains("RoomPolicyAttribute.CanPublishSources", s_states.Keys);
        foreach ((string grant, string[] states) in s_states)
        {
            if (SpreadFiles.IsAccepting && states.Distinct().Count() == 1)
            {
                string[] name = grant.Split('.');
                SpreadFiles.Add(
                    [.. Spread.Policies.Select(policy => policy.Type.Name)],
                    name[0].Replace("Attribute", "", StringComparison.Ordinal),
                    name[1],
                    [.. s_states.Values.Where(other => other.Distinct().Count() > 1).OrderByDescending(other => other.Distinct().Count())]);
            }

            Assert.True(
                states.Distinct().Count() == (grant.EndsWith("Sources", StringComparison.Ordinal) ? 16 : 3),
                $"{grant} is not in the policies of the spread in each of its states: GRANTGEN_ACCEPT=1 puts it there, and they have to be built again");
        }
    }

    [Fact]
    public void Every_state_of_a_grant_meets_every_state_of_every_other_grant()
    {
        string[] grants = [.. s_states.Keys];
        for (int one = 0; one < grants.Length; one++)
        {
            for (int other = one + 1; other < grants.Length; other++)
            {
                Assert.True(SpreadFiles.Meets(s_states[grants[one]], s_states[grants[other]]), $"{grants[one]} and {grants[other]}");
            }
        }
    }

    [Fact]
    public void The_policies_say_what_their_attributes_say()
    {
        foreach (PolicyHandle policy in Spread.Policies)
        {
            foreach ((Type type, string property) in s_grantAttributes.SelectMany(type => type.GetProperties().Where(item => item.PropertyType == typeof(bool)).Select(item => (type, item.Name))))
            {
                string prefix = type == typeof(RoomPolicyAttribute) ? "" : type.Name.Replace("GrantAttribute", "", StringComparison.Ordinal);
                object? actual = typeof(PolicyGrants).GetProperty(prefix + property)!.GetValue(policy.Grants);
                string expected = State(policy, type, property);

                // A policy that does not state RoomJoin joins.
                Assert.True(expected == (actual?.ToString() ?? "absent") || (property == "RoomJoin" && expected == "absent" && actual is true), $"{policy.Type.Name}.{prefix}{property}");
            }
        }
    }

    private static string State(PolicyHandle policy, Type attribute, string property)
        => policy.Type.GetCustomAttributesData().SingleOrDefault(data => data.AttributeType == attribute)?.NamedArguments
            .Where(argument => argument.MemberName == property)
            .Select(argument => argument.TypedValue.Value?.ToString())
            .SingleOrDefault() ?? "absent";
}
