// Right: many may read, one may compute.
namespace Lesson05;

public class LazyValue<T>
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly Func<T> _compute;
    private bool _has;
    private T? _value;

    public LazyValue(Func<T> compute) => _compute = compute;

    public T Value
    {
        get
        {
            _lock.EnterReadLock();
            try
            {
                if (_has)
                {
                    return _value!;
                }
            }
            finally
            {
                _lock.ExitReadLock();
            }

            _lock.EnterWriteLock();
            try
            {
                if (!_has)
                {
                    _value = _compute();
                    _has = true;
                }

                return _value!;
            }
            finally
            {
                _lock.ExitWriteLock();
            }
        }
    }
}
