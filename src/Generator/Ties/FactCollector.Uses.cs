using GrantGen.Facts;
using GrantGen.Generator.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Ties;

/// <content>The uses: calls of the table, and of the user's own wrappers.</content>
internal sealed partial class FactCollector
{
    /// <summary>A method that is handed on will be called: by a delegate, an event, a task.</summary>
    public override void VisitMethodReference(IMethodReferenceOperation operation)
    {
        base.VisitMethodReference(operation);
        foreach (CallFact fact in _types.CallsOf(operation.Method))
        {
            Add(operation.Syntax, fact, SourceOf(fact, call: null), _reader.Read(operation.Instance));
        }
    }

    /// <inheritdoc/>
    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        base.VisitPropertyReference(operation);
        foreach (CallFact fact in _types.CallsOf(operation.Property))
        {
            Add(operation.Syntax, fact, SourceOf(fact, call: null), _reader.Read(operation.Instance));
        }
    }

    /// <inheritdoc/>
    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        base.VisitObjectCreation(operation);
        foreach (CallFact fact in operation.Constructor is { } constructor ? _types.CallsOf(constructor) : Array.Empty<CallFact>())
        {
            Add(operation.Syntax, fact, SourceOf(fact, call: null), participant: null);
        }
    }

    private void NoteUses(SyntaxNode syntax, CallSite call, IEnumerable<CallFact> facts)
    {
        foreach (CallFact fact in facts)
        {
            if (fact.UnlessFalse is { } position && call.Argument(position, _cancellation) is { ConstantValue: { HasValue: true, Value: false } })
            {
                continue;
            }

            Add(syntax, fact, SourceOf(fact, call), fact.IsWrapper ? ParticipantAmong(call) : _reader.Read(call.Receiver));
        }
    }

    private PublishedSource SourceOf(CallFact fact, CallSite? call)
    {
        if (fact.Source is { } name)
        {
            return new PublishedSource(TrackSourceTable.All.First(candidate => candidate.Name == name).Flag);
        }

        return call is null || fact.IsWrapper || fact.Need != Need.Publish
            ? PublishedSource.Undetermined
            : PublishedSource.Of(call.Argument("options", _cancellation));
    }

    /// <summary>A wrapper is handed the room or the participant, or is called on it.</summary>
    private FlowNode? ParticipantAmong(CallSite call)
    {
        IEnumerable<IOperation?> candidates = call.Method is { } method
            ? method.Parameters.Select(parameter => call.Argument(parameter.Name, _cancellation)).Prepend(call.Receiver)
            : new[] { call.Receiver };
        return candidates.Where(candidate => _types.IsShared(candidate?.Type)).Select(_reader.Read).FirstOrDefault(node => node is not null);
    }

    /// <summary>Adds a use, unless the member that it stands in leaves what it needs to its own callers.</summary>
    private void Add(SyntaxNode syntax, CallFact fact, PublishedSource source, FlowNode? participant)
    {
        if (!WrapperCalls.Of(_member).Any(wrapper => wrapper.Need == fact.Need && (wrapper.Source is null || wrapper.Source == fact.Source)))
        {
            _facts.Uses.Add(new Use(syntax, fact, source, _member, participant));
        }
    }
}
